import { ofKnown, packOf } from '../languages/known';

const SETS = ofKnown(() => new Map<string, ReadonlySet<string>>());

/** Words of a language that carry no news; none for a language without a list. */
export function stopWords(lang: string): ReadonlySet<string> {
  const words = SETS().get(lang) ?? new Set(packOf(lang)?.stopWords);
  SETS().set(lang, words);
  return words;
}
