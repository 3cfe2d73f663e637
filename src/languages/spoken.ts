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

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Share of a text's words that are a language's small words. */
function share(words: readonly string[], language: string): number {
  const own = new Set(FUNCTION_WORDS[language]);
  return words.filter((word) => own.has(word)).length / Math.max(1, words.length);
}

/** Do the small words of a text speak against a language? Never where it has no list. */
export function hardlySpeaks(words: readonly string[], tag: string): boolean {
  const language = smallWordsOf(tag);
  return language in FUNCTION_WORDS && share(words, language) < LEAST_SHARE;
}

/** The language whose small words fill a text in Latin letters, if one plainly does. */
export function plainlySpoken(words: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const found = share(words, language);
    if (found > most) [best, most] = [language, found];
  }
  return best && most >= CLEAR_SHARE && most * words.length >= LEAST_HITS ? best : undefined;
}
