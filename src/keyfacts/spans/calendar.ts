import { dateNamesOf } from '../../languages/date-names';
import { ofKnown, packOf } from '../../languages/known';

/** Names of months and weekdays of a language, and the words for days near today. */
export interface Calendar {
  /** Lower-case name → 1..12. */
  months: Map<string, number>;
  /** Lower-case name → 0 (Sunday) .. 6. */
  weekdays: Map<string, number>;
  /** Lower-case word → days from the day of publication. */
  near: Map<string, number>;
}

const CACHE = ofKnown(() => new Map<string, Calendar>());

export function calendarOf(lang: string): Calendar {
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const { nearDays = {}, moreWeekdays = {} } = packOf(lang) ?? {};
  const names = dateNamesOf(lang);
  // Short names are words of their own in other scripts: "sat", "mar".
  const weekdays = lang === 'zh' ? names.weekdays : names.weekdays.map((forms) => forms.slice(0, 1));
  const calendar: Calendar = {
    months: numbered(names.months, 1),
    weekdays: new Map([...Object.entries(moreWeekdays), ...numbered(weekdays, 0)]),
    near: new Map(Object.entries(nearDays)),
  };
  if (CACHE().size < 50) CACHE().set(lang, calendar);
  return calendar;
}

/** "5月" and the like are read by number. */
const isWord = (name: string): boolean => /\p{Alpha}.*\p{Alpha}/u.test(name) && !/\p{N}/u.test(name);

function numbered(names: readonly (readonly string[])[], from: number): Map<string, number> {
  const out = new Map<string, number>();
  for (const [i, forms] of names.entries()) for (const name of forms) if (isWord(name) && !out.has(name)) out.set(name, i + from);
  return out;
}
