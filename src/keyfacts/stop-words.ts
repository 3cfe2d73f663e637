import { ofKnown, packOf } from '../languages/known';

const SETS = ofKnown(() => new Map<string, ReadonlySet<string>>());
const NONE: ReadonlySet<string> = new Set();

/** Words of a language that carry no news; none for a language without a list. */
export function stopWords(lang: string): ReadonlySet<string> {
  const made = SETS().get(lang);
  if (made) return made;
  const list = packOf(lang)?.stopWords;
  if (!list) return NONE;
  const words = new Set(list);
  SETS().set(lang, words);
  return words;
}
