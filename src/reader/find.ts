/** A text as it is searched: without case, accents, joiners and kinds of blanks and quotation marks; and where each letter came from. */
export interface Folded {
  text: string;
  /** Offset in the text it was made from, for each letter, and one more for the end. */
  from: number[];
}

/** Marks that are written above or below letters and are seldom typed: accents, Arabic vowels, Hebrew points; and joiners. */
const UNTYPED = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Scripts whose letters would fall apart. */
const WHOLE = /[\u3040-\u30ff\uac00-\ud7af]/;

/** Prepare a text for searching. */
export function fold(text: string): Folded {
  const letters: string[] = [];
  const from: number[] = [];
  let offset = 0;
  for (const letter of text) {
    let plain = letter <= '\u007f' ? letter.toLowerCase() : foldLetter(letter);
    if (/\s/.test(plain)) plain = letters.at(-1) === ' ' ? '' : ' ';
    for (const part of plain) {
      letters.push(part);
      for (let unit = 0; unit < part.length; unit++) from.push(offset);
    }
    offset += letter.length;
  }
  from.push(text.length);
  return { text: letters.join(''), from };
}

/** What letters become, since few of them make up a whole text. */
const FOLDED = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = FOLDED.get(letter);
  if (known !== undefined) return known;
  const folded = letter
    .normalize(WHOLE.test(letter) ? 'NFKC' : 'NFKD')
    .replace(UNTYPED, '')
    // Upper case first: "ß" and "ς" have more than one small form.
    .toUpperCase()
    .toLowerCase()
    .replace(/[’‘‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-');
  FOLDED.set(letter, folded);
  return folded;
}

/** A stretch of one of the texts. */
export interface Match {
  /** Index of the text. */
  in: number;
  start: number;
  end: number;
}

/** More than this nobody steps through. */
const MOST = 2000;

/** Every place where the words stand, in order. */
export function matchesIn(texts: readonly Folded[], words: string): Match[] {
  const wanted = fold(words).text.trim();
  const matches: Match[] = [];
  if (!wanted) return matches;
  for (const [index, { text, from }] of texts.entries()) {
    for (let at = text.indexOf(wanted); at >= 0 && matches.length < MOST; at = text.indexOf(wanted, at + wanted.length)) {
      // The end is where the next letter begins: accents of its own that were left out belong to the last one.
      matches.push({ in: index, start: from[at]!, end: from[at + wanted.length]! });
    }
  }
  return matches;
}
