import { patternOf } from '../languages/known';
import { lowerCase } from '../languages/lower-case';
import type { Range } from './sentences';

/** From so many words on a sentence is cut, if so many stay in front of the cut and so many go. */
const LONG = 45;
const LEAST = 16;
const WORTH = 10;

/** A mark, with the word behind it where it is a comma, from which on a sentence only adds. */
const added = patternOf(
  ({ addedClauses, keptClauses }) =>
    addedClauses && keptClauses && `\\s?[;—–]\\s?(?=\\p{Alpha})|,\\s(?=(?:${pattern(addedClauses)})(?!\\p{Alpha}))`,
  'gu',
);
/** What takes back, limits or says who says it must not be cut off. */
const kept = patternOf(({ keptClauses }) => keptClauses && `(?<!\\p{Alpha})(?:${pattern(keptClauses)})(?!\\p{Alpha})|["“”„«»]`);

const pattern = (words: readonly string[]) => words.join('|').replaceAll('*', '\\p{Alpha}*');

const OPENED = /[“„«("]/gu;
const CLOSED = /[”»)]/gu;

/** Where the mark of a sentence of so many words ends: where all of it does or, where it is long, the clause that carries it. */
export const markEnd = ({ text, words }: { text: string; words: number }, lang: string): number =>
  (words < LONG ? undefined : carryingClause(text, lang))?.end ?? text.length;

/**
 * The part of a long sentence that carries it: up to the first boundary behind which it only adds. Undefined for a sentence that is not
 * long, that has no such boundary, or whose rest takes back, limits or attributes what is said.
 */
export function carryingClause(text: string, lang: string): Range | undefined {
  const count = (part: string) => part.match(/[\p{IDC}’'-]+/gu)?.length ?? 0;
  const all = count(text);
  if (all < LONG) return undefined;
  const [boundary, held] = [added(lang), kept(lang)];
  if (!boundary || !held) return undefined;
  const small = lowerCase(text);
  for (const { index } of small.matchAll(boundary)) {
    const front = text.slice(0, index);
    const own = count(front);
    if (own < LEAST) continue;
    if (all - own < WORTH) return undefined;
    // a dash or comma inside a quotation or bracket is no boundary of the sentence
    const open = (front.match(OPENED)?.length ?? 0) - (front.match(CLOSED)?.length ?? 0);
    if (open !== 0 || held.test(small.slice(index))) continue;
    return { start: 0, end: index };
  }
  return undefined;
}
