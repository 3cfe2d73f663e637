import type { ElementContent, Root } from 'hast';

/** A story, as plain data: what the page says once, in order, with what was left out beside it. */
export interface Article {
  /** The page's address. */
  url: string;
  /** The headline, as plain text, without the site's name. */
  title: string;
  /** The standfirst under the headline, as plain text. */
  dek?: string;
  /** The section or topic line above the headline. */
  kicker?: string;
  /** Names of the authors, without "By"; agencies as such. */
  bylines: string[];
  /** The outlet's name. */
  site?: string;
  /** ISO 8601. */
  published?: string;
  /** ISO 8601. */
  modified?: string;
  /** BCP 47. */
  lang?: string;
  dir: 'ltr' | 'rtl';
  leadImage?: { src: string; alt: string; caption?: string; credit?: string; width?: number; height?: number };
  /** The publisher's own "key points" box, lifted out of the body. */
  publisherKeyPoints?: string[];
  /** Corrections and notes from the editors, lifted out of the body, in page order. */
  notes?: string[];
  /** Other headlines and descriptions that the page gives this story; none repeats the headline or the dek. */
  lines?: string[];
  /** hast, allow-listed, absolute http(s) addresses only. */
  body: Root;
  /** The body as plain text: one block per line, a blank line between blocks; captions are left out. */
  text: string;
  /** Words of `text`; a letter of a script without spaces counts as half a word. */
  wordCount: number;
  completeness: Completeness;
  /** What was left out, in page order. */
  removals: Removal[];
}

export interface Completeness {
  state: 'complete' | 'partial' | 'unsure';
  why?: 'paywall' | 'pagination' | 'consent-wall' | 'too-short';
  /** Where the story goes on, for 'pagination': an address as the page gives it, to be resolved against the story's own. */
  next?: string;
}

export interface Removal {
  /** Name of the pass that removed it. */
  pass: string;
  /** Why, in a few plain words. */
  why: string;
  /** Its text, shortened; a line for each block. */
  text: string;
  /** It goes back after this child of the body; -1 is before the first. */
  after: number;
  /** A fingerprint that furniture of the same kind has on every page of a site. */
  kind?: string;
  node: ElementContent;
}

export interface ExtractOptions {
  /** Names of passes that are left out. */
  skip?: string[];
}
