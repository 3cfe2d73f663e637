import { wordKey } from '../../dom/words';
import { ofKnown, packOf } from '../../languages/known';

const made = ofKnown(() => new Map<string, Set<string>>());

/** Words of dates on a page in a language: months and days by Intl, and what stands beside them; English always among them. */
export function dateWordsOf(lang: string | undefined): ReadonlySet<string> {
  const own = lang?.split('-')[0]?.toLowerCase() ?? 'en';
  const known = made().get(own);
  if (known) return known;
  const words = new Set<string>();
  for (const language of new Set([own, 'en'])) {
    for (const word of packOf(language)?.besideDates ?? []) words.add(word);
    try {
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', weekday: style, timeZone: 'UTC' });
        for (let i = 0; i < 12; i++)
          for (const part of format.formatToParts(Date.UTC(2024, i, 1 + i)))
            if (part.type === 'month' || part.type === 'weekday') for (const word of wordKey(part.value).split(' ')) words.add(word);
      }
    } catch {
      // A language that Intl does not know has only the words above.
    }
  }
  words.delete('');
  made().set(own, words);
  return words;
}
