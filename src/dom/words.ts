/** Is this UTF-16 unit a letter of a script that writes no spaces between words (Han, kana, Thai, Lao, Khmer, Burmese)? */
export const isUnspaced = (c: number): boolean =>
  (c >= 0x3040 && c <= 0x30ff) ||
  (c >= 0x3400 && c <= 0x9fff) ||
  (c >= 0xf900 && c <= 0xfaff) ||
  (c >= 0x0e00 && c <= 0x0eff) ||
  (c >= 0x1000 && c <= 0x109f) ||
  (c >= 0x1780 && c <= 0x17ff);

const isWordUnit = (c: number): boolean =>
  (c >= 0x30 && c <= 0x39) ||
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0xaa &&
    c !== 0xab &&
    c !== 0xbb &&
    c !== 0xb7 &&
    !(c >= 0x2000 && c <= 0x206f) &&
    !(c >= 0x3000 && c <= 0x303f) &&
    !(c >= 0xff00 && c <= 0xff0f));

/**
 * Words of a text: runs of letters and digits between spaces; a letter of a script without spaces counts as half a word,
 * which is about what a translation into a spaced script would have.
 */
export function countWords(text: string): number {
  let words = 0;
  let letters = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isUnspaced(c)) {
      letters++;
      inside = false;
    } else if (c <= 0x20 || c === 0xa0 || c === 0x3000 || c === 0x2003) inside = false;
    else if (!inside && isWordUnit(c)) {
      words++;
      inside = true;
    }
  }
  return words + Math.ceil(letters / 2);
}

/** The words of a text as one lower-case string with single spaces: equal for texts that differ in case, dashes and quotes only. */
export const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // ID_Continue is letters, marks and digits, and two signs that stand between words
    .replace(/(?:\P{IDC}|[_·])+/gu, ' ')
    .trim();

const SENTENCE_END = /[.!?…。！？｡؟۔।॥։።។]["'”’»›«‹“„)\]」』】）〉》*\s\d]*$/u;
const SENTENCE_INSIDE = /[.!?…。！？｡؟۔।॥։።។](?:["'”’»›«‹“„)\]」』】）]*(?:\s|$)|(?=[\u3040-\u9fff“「『]))/u;
const THAI = /[\u0e00-\u0eff]/;

/** Does this text end as a sentence does? Thai and Lao write no end marks: a long text in them does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12)) || (THAI.test(text) && text.length >= 60);

/** Does a sentence end anywhere in this text? */
export const holdsSentence = (text: string): boolean => SENTENCE_INSIDE.test(text) || (THAI.test(text) && text.length >= 60);
