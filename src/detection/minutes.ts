import { readProse } from './measures/tree';

const WORDS_A_MINUTE = 230;
const MOST_MINUTES = 99;

/** Letters of scripts without spaces count as half a word each. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words of a text; a letter of a script without spaces is half a word. */
export function countWords(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, () => {
    unspaced++;
    return ' ';
  });
  return unspaced / 2 + spaced.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
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
