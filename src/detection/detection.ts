/** index: a home page, a section front, any list of stories or goods. */
export type Kind = 'news-article' | 'other-article' | 'index' | 'other';

export interface Detection {
  kind: Kind;
  /** 0..1 that the kind is news-article. */
  confidence: number;
  /** Names of the signals that decided it. */
  reasons: string[];
  /** The same likelihood under the name that measurements read. */
  news?: number;
}
