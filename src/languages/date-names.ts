import { ofKnown, packOf } from './known';

/** The names of months and weekdays in a language, in small letters without a last full stop; the first of each is the full one. */
export interface DateNames {
  /** January first. */
  months: readonly (readonly string[])[];
  /** Sunday first. */
  weekdays: readonly (readonly string[])[];
}

const CACHE = ofKnown(() => new Map<string, DateNames>());

/** Of a language whose pack is not known from Intl, which takes 30 ms in a page that has not formatted a date yet; none where Intl has none. */
export function dateNamesOf(language: string): DateNames {
  const cached = CACHE().get(language);
  if (cached) return cached;
  const pack = packOf(language);
  const names = pack?.months && pack.weekdays ? { months: listOf(pack.months), weekdays: listOf(pack.weekdays) } : namesOfIntl(language);
  // a page cannot fill the memory with invented languages
  if (CACHE().size < 50) CACHE().set(language, names);
  return names;
}

const listOf = (names: string): string[][] => names.split('|').map((forms) => forms.split(','));

/** In full and short, alone and beside a day: many languages write a month otherwise there. */
const MONTH = [
  { month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric' },
  { month: 'short' },
] as const satisfies Intl.DateTimeFormatOptions[];
const WEEKDAY = [{ weekday: 'long' }, { weekday: 'short' }] as const satisfies Intl.DateTimeFormatOptions[];

/** What the packs hold was made by this. */
export function namesOfIntl(language: string): DateNames {
  // Without names for a language the browser gives those of its own.
  if (!supported(language)) return { months: [], weekdays: [] };
  const formsOf = (styles: readonly Intl.DateTimeFormatOptions[], type: 'month' | 'weekday', times: number[]) => {
    const formats = styles.map((style) => new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: 'UTC' }));
    return times.map((time) => [...new Set(formats.map((format) => partOf(format, time, type)).filter(Boolean))]);
  };
  return {
    months: formsOf(
      MONTH,
      'month',
      Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15)),
    ),
    // 1 January 2023 was a Sunday
    weekdays: formsOf(
      WEEKDAY,
      'weekday',
      Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day)),
    ),
  };
}

function supported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

const partOf = (format: Intl.DateTimeFormat, time: number, type: string): string =>
  (format.formatToParts(time).find((part) => part.type === type)?.value ?? '').toLowerCase().replace(/\.$/, '');
