import { ofKnown, packOf } from '../../languages/known';

/** Names of months and weekdays of a language, from Intl, and the words for days near today. */
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
  const calendar: Calendar = {
    months: new Map(),
    weekdays: new Map(Object.entries(moreWeekdays)),
    near: new Map(Object.entries(nearDays)),
  };
  for (const options of [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }] as const) {
    const format = formatOf(lang, options);
    for (let m = 0; m < 12; m++) put(calendar.months, part(format, Date.UTC(2023, m, 15), 'month'), m + 1);
  }
  // Short names are words of their own in other scripts: "sat", "mar".
  for (const weekday of lang === 'zh' ? (['long', 'short'] as const) : (['long'] as const)) {
    const format = formatOf(lang, { weekday });
    // 1 January 2023 was a Sunday
    for (let d = 0; d < 7; d++) put(calendar.weekdays, part(format, Date.UTC(2023, 0, 1 + d), 'weekday'), d);
  }
  if (CACHE().size < 50) CACHE().set(lang, calendar);
  return calendar;
}

function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    // Without names for a language the browser gives those of its own.
    if (!Intl.DateTimeFormat.supportedLocalesOf(lang).length) return undefined;
    return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  } catch {
    return undefined;
  }
}

const part = (format: Intl.DateTimeFormat | undefined, time: number, type: string) =>
  format?.formatToParts(time).find((p) => p.type === type)?.value ?? '';

function put(map: Map<string, number>, name: string, value: number): void {
  const plain = name.toLowerCase().replace(/\.$/, '');
  // "5月" and the like are read by number
  if (/\p{L}.*\p{L}/u.test(plain) && !/\p{N}/u.test(plain) && !map.has(plain)) map.set(plain, value);
}
