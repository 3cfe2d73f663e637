import { ofKnown, packOf } from '../../languages/known';
import { lowerCase } from '../../languages/lower-case';
import type { Span } from '../key-fact';

interface PersonWords {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
  /** What begins a count in words; the longest number is of two words. */
  numbers: RegExp | undefined;
}

const CACHE = ofKnown(() => new Map<string, PersonWords>());

function wordsOf(lang: string): PersonWords | undefined {
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const pack = packOf(lang);
  if (!pack?.personWords) return undefined;
  const words = {
    whole: new Set(pack.personWords.filter((word) => !word.endsWith('*'))),
    beginnings: pack.personWords.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    numbers: pack.periods && new RegExp(`(?<![^\\s"“„«(])(?:${pack.periods.numbers})\\s(?:[\\p{Alpha}-]+\\s)?$`, 'u'),
  };
  CACHE().set(lang, words);
  return words;
}

const WORD = /(?<![a-z])(?<![\p{IDC}@#-])\p{Alpha}[\p{IDC}’'-]*/gu;
/** A count stands within this many letters before its word: "seven elderly passengers". */
const COUNT_BEFORE = 40;

/** Who, where nobody has a name: persons counted in words ("two people"), and those the headline speaks of ("police", "driver"). */
export function persons(text: string, lang: string, headline: ReadonlySet<string>): Span[] {
  const known = wordsOf(lang);
  if (!known) return [];
  const small = lowerCase(text);
  const out: Span[] = [];
  for (const { index, 0: found } of small.matchAll(WORD)) {
    const word = found.replace(/['’]\p{Alpha}?$/u, '');
    if (!known.whole.has(word) && !known.beginnings.some((start) => word.startsWith(start))) continue;
    const from = Math.max(0, index - COUNT_BEFORE);
    const counted = known.numbers?.exec(small.slice(from, index));
    if (counted) out.push({ kind: 'who', start: from + counted.index, end: index + word.length });
    else if (headline.has(word)) out.push({ kind: 'who', start: index, end: index + word.length });
  }
  return out;
}
