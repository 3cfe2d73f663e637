import type { Detection } from './detection/detection';
import { judge } from './detection/judge';
import type { Article } from './extraction/article';
import { extract } from './extraction/extract';
import type { KeyFact } from './keyfacts/key-fact';
import { keyFacts, keyFactsWithSpare } from './keyfacts/key-facts';

/** What a page is; nobody who reads asks for the reasons. */
export type Judged = Pick<Detection, 'kind' | 'confidence'>;

/** What the reader gets of a page: a story with its key facts, or why there is none. */
export type Reading =
  | {
      /** 'unlikely': there is text to read, but the page does not look like an article: a list, a shop, a forum. */
      state: 'article' | 'unlikely';
      detection: Judged;
      article: Article;
      facts: KeyFact[];
      /** Reading time, whole minutes, at least 1. */
      minutes: number;
    }
  | { state: 'nothing'; detection: Judged; why: NothingWhy };

/** Why a page that could be read holds nothing: no words at all, only frames, or no text that stands together. */
export type NothingWhy = 'empty' | 'frames' | 'no-text';

export interface ReadOptions {
  /** Key facts at most. */
  limit?: number;
}

/** Fewer words than this are no story to show unasked. */
const ENOUGH_WORDS = 40;
/** Words a minute, a usual pace for silent reading of news. */
const WORDS_A_MINUTE = 230;

/** Whole minutes to read that many words, at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

/**
 * Read a page: is it a story, which story, and what are its key facts.
 * @param doc a detached document; it is not changed
 * @param url the page's address
 */
export function read(doc: Document, url: string, options: ReadOptions = {}): Reading {
  const { kind, confidence } = judge(doc, url);
  const detection = { kind, confidence };
  const article = extract(doc, url);
  if (!article) return { state: 'nothing', detection, why: whyNothing(doc) };
  const likely = kind === 'news-article' || kind === 'other-article';
  return {
    state: likely && article.wordCount >= ENOUGH_WORDS ? 'article' : 'unlikely',
    detection,
    article,
    facts: options.limit === undefined ? keyFactsWithSpare(article) : keyFacts(article, { limit: options.limit }),
    minutes: readingMinutes(article.wordCount),
  };
}

function whyNothing(doc: Document): NothingWhy {
  if (doc.querySelector('frameset, frame')) return 'frames';
  if (doc.body?.textContent?.trim()) return 'no-text';
  return doc.querySelector('iframe') ? 'frames' : 'empty';
}
