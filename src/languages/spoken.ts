import { FUNCTION_WORDS } from './function-words';

/** Below this share of its small words a language is not spoken in a text. */
const LEAST_SHARE = 0.06;
/** With so many, and this share, it plainly is. */
const LEAST_HITS = 6;
const CLEAR_SHARE = 0.16;

/** Whose small words a language is known by: nearly the same ones stand for several. */
export const smallWordsOf = (tag: string): string =>
  tag
    .split('-')[0]!
    .replace(/^(?:no|nn)$/, 'nb')
    .replace(/^(?:sr|bs|sl)$/, 'hr');

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{Alpha}+/gu) ?? [];

/** How often each word stands in a text. */
function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words of a text are a language's small words. */
const hits = (counts: ReadonlyMap<string, number>, language: string): number =>
  (FUNCTION_WORDS[language]?.split(' ') ?? []).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);

/** Do the small words of a text speak against a language? Never where it has no list. */
export function hardlySpeaks(words: readonly string[], tag: string): boolean {
  const language = smallWordsOf(tag);
  return Object.hasOwn(FUNCTION_WORDS, language) && hits(countsOf(words), language) / Math.max(1, words.length) < LEAST_SHARE;
}

/** The language whose small words fill a text in Latin letters, if one plainly does. */
export function plainlySpoken(words: readonly string[]): string | undefined {
  const counts = countsOf(words);
  let best: string | undefined;
  let most = 0;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const found = hits(counts, language);
    if (found > most) [best, most] = [language, found];
  }
  return most >= LEAST_HITS && most / words.length >= CLEAR_SHARE ? best : undefined;
}
