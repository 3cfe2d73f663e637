/** A sentence of the story that carries the news, word for word. */
export interface KeyFact {
  /** Exactly article.text.slice(start, end). */
  sentence: string;
  /** UTF-16 offsets in article.text. */
  start: number;
  end: number;
  /** 0..1. */
  score: number;
  /** Names of the features that carried it. */
  reasons: string[];
  spans: Span[];
  /** Shown only where the reader asks for more. */
  spare?: true;
}

export type SpanKind = 'who' | 'when' | 'where' | 'number' | 'quote';

/** A part of a key fact; offsets in article.text, inside the sentence. */
export interface Span {
  kind: SpanKind;
  start: number;
  end: number;
  /** What it stands for, where that can be told: an ISO date for a when, a plain number for a number. */
  value?: string;
}
