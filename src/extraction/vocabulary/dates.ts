import { wordKey } from '../../dom/words';
import { dateNamesOf } from '../../languages/date-names';
import { ofKnown, packOf } from '../../languages/known';

const made = ofKnown(() => new Map<string, Set<string>>());

/** Words of dates on a page in a language: months and weekdays, and what stands beside them; English always among them. */
export function dateWordsOf(lang: string | undefined): ReadonlySet<string> {
  const own = lang?.split('-')[0]?.toLowerCase() ?? 'en';
  const known = made().get(own);
  if (known) return known;
  const words = new Set<string>();
  for (const language of new Set([own, 'en'])) {
    for (const word of packOf(language)?.besideDates ?? []) words.add(word);
    const { months, weekdays } = dateNamesOf(language);
    for (const name of [...months, ...weekdays].flat()) for (const word of wordKey(name).split(' ')) words.add(word);
  }
  words.delete('');
  made().set(own, words);
  return words;
}
