import type { ElementContent } from 'hast';
import type { Article } from '../extraction/article';
import type { KeyFact, SpanKind } from '../keyfacts/key-fact';

/** The words of the interface that an export needs, in the reader's language. */
export interface Labels {
  /** BCP 47; the story has a language of its own. */
  language: string;
  dir: 'ltr' | 'rtl';
  keyFacts: string;
  /** Stands before the address of the page. */
  source: string;
  /** The name of a key fact's footnote. */
  keyFact(number: number, all: number): string;
  /** What an embedded thing is: "Video", "Post". */
  embed(kind: string): string;
  /** A date of the story, as people write it. */
  date(published: string | undefined): string;
  /** When it was changed; '' where that is not worth telling. */
  updated(published: string | undefined, modified: string | undefined): string;
  /** Stands over the key points that the publisher gives. */
  publisher(site: string | undefined): string;
  /** The names of who, when, where, how much and who said it. */
  kinds: Readonly<Record<SpanKind, string>>;
}

/** A story as the reader sees it, to be taken away. */
export interface TakenStory {
  article: Article;
  facts: readonly KeyFact[];
  /** What was removed and put back, by the body child it follows. */
  returned: ReadonlyMap<number, readonly ElementContent[]>;
}
