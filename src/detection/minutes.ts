import { readProse } from './measures/prose';

const WORDS_A_MINUTE = 230;
const MOST_MINUTES = 99;

/** Letters of scripts without spaces: Thai to Khmer, Kana, Han. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;

/** Words of a text; a letter of a script without spaces is half a word. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(/(?:\p{Alpha}|\p{N})\S*/gu)?.length ?? 0;
  return unspaced / 2 + words;
}

/**
 * Whole minutes, from 1 to 99, that the page's story takes to read: the words of the paragraphs of its likeliest body.
 * An estimate for the badge, from the live page, capped in cost; the reader counts the extracted story.
 */
export function estimateMinutes(doc: Document): number {
  try {
    const { body, paragraphs } = readProse(doc);
    let words = 0;
    for (const { node, text } of paragraphs) if (!body || body.contains(node)) words += countWords(text);
    return Math.min(MOST_MINUTES, Math.max(1, Math.round(words / WORDS_A_MINUTE)));
  } catch {
    return 1;
  }
}
