import type { sentences } from '../../keyfacts/sentences';
import { rangeOf, textBlocksOf } from '../text-blocks';

/** A sentence of the story and where it stands. */
export interface StorySentence {
  text: string;
  range: Range;
}

/** Read by the eye alone: dates and names above, pictures, tables, code. */
const NOT_SPOKEN = '.card, .byline, .kicker, figure, .table, pre, rt, rp, .note-mark';

/** What cuts a text into sentences. */
export type Cut = typeof sentences;

/** What is read out of a story, in order: headline, dek and body, sentence by sentence. */
export function sentencesOf(story: HTMLElement, language: string, cut: Cut): StorySentence[] {
  return textBlocksOf(story, NOT_SPOKEN).flatMap((block) =>
    cut(block.text, language).map(({ start, end }) => ({ text: block.text.slice(start, end), range: rangeOf(block, start, end) })),
  );
}
