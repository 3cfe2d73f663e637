import { CATALOG } from '../../languages/catalog';
import { dateNamesOf } from '../../languages/date-names';
import { ofKnown } from '../../languages/known';
import { fold } from './plain-text';

const pad = (n: number): string => String(n).padStart(2, '0');

const CACHE = ofKnown(() => new Map<string, Map<string, number>>());

/** The number of each name of a month in a language. */
function monthNames(language: string): Map<string, number> {
  const known = CACHE().get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const [i, forms] of dateNamesOf(language).months.entries()) for (const name of forms) if (!/^\d/.test(name)) names.set(name, i + 1);
  CACHE().set(language, names);
  return names;
}

/** The month that a word names in one of these languages; making the table of an unknown one takes milliseconds, so few are asked. */
function monthOf(word: string, languages: readonly string[]): number | undefined {
  const key = word.toLowerCase();
  for (const language of languages) {
    const month = monthNames(language).get(key);
    if (month) return month;
  }
  return undefined;
}

/** How a page writes its dates. */
export interface DateStyle {
  /** 4/5/2026 is a day of April. */
  monthFirst?: boolean;
  /** Languages whose month names are read; all that are known by default. */
  languages?: readonly string[];
}

/**
 * A date as pages write it, as ISO 8601: with its time zone where it says one, as a local time where it does not, as a day alone where no
 * time is given. Undefined where there is no date in it, or none between 1990 and 2100.
 */
export function isoDate(written: string, { monthFirst = false, languages = CATALOG }: DateStyle = {}): string | undefined {
  const text = fold(written).slice(0, 120);
  if (!text) return undefined;
  return fromIso(text) ?? fromNumber(text) ?? fromWords(text, monthFirst, languages);
}

const ISO =
  /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;

function fromIso(text: string): string | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, half, zone] = found;
  return build(Number(year), Number(month), Number(day), hour, minute, second, half, zone);
}

/** 20240424, 20240424T1315, seconds or milliseconds since 1970. */
function fromNumber(text: string): string | undefined {
  if (!/^\d{8,14}(?:T\d{4,6}Z?)?$/i.test(text)) return undefined;
  const packed = /^(\d{4})(\d{2})(\d{2})T?(\d{2})?(\d{2})?(\d{2})?(Z)?$/i.exec(text);
  const built =
    packed && build(Number(packed[1]), Number(packed[2]), Number(packed[3]), packed[4], packed[5], packed[6], undefined, packed[7]);
  if (built) return built;
  const number = Number(text) * (text.length <= 10 ? 1000 : 1);
  return number > 631e9 && number < 4.1e12 ? new Date(number).toISOString() : undefined;
}

const TIME =
  /(?:^|[^\d.:])(\d{1,2})(?:[:.h時시点]|\s*Uhr\s*)\s?(\d{2})?(?![\d])(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?\s*(?:Uhr|分|분)?\s*(Z\b|UTC|GMT|[A-Z]{2,4}\b|[+-]\d{1,2}:?\d{2})?/i;
/** Offsets of abbreviations that mean one zone in practice. */
const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  et: '',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  wat: '+01:00',
  eat: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  awst: '+08:00',
};

function fromWords(text: string, monthFirst: boolean, languages: readonly string[]): string | undefined {
  const day = dayIn(text, monthFirst, languages);
  if (!day) return undefined;
  const [year, month, date, from, to] = day;
  const rest = `${text.slice(0, from)} | ${text.slice(to)}`;
  const time = TIME.exec(rest);
  if (!time || (!time[2] && !time[4] && !/Uhr|時|시|h/i.test(time[0]))) return build(year, month, date);
  return build(year, month, date, time[1], time[2] ?? '00', time[3], time[4], time[5]);
}

type Day = [year: number, month: number, day: number, from: number, to: number];

function dayIn(text: string, monthFirst: boolean, languages: readonly string[]): Day | undefined {
  const east = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
  if (east) return [Number(east[1]), Number(east[2]), Number(east[3]), east.index, east.index + east[0].length];
  const numeric = /(?:^|[^\d])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    const year = Number(numeric[4]) + (numeric[4]!.length === 2 ? 2000 : 0);
    // Day first, as most of the world writes; month first in the United States, and where nothing else is possible.
    const [day, month] = a <= 12 && (b > 12 || (monthFirst && numeric[2] === '/')) ? [b, a] : [a, b];
    return [year, month, day, numeric.index, numeric.index + numeric[0].length];
  }
  // Month names of all languages are only worth their making where a day and a year stand beside a word.
  if (!/(?<!\d)\d{1,2}(?!\d)/.test(text) || !/(?<!\d)\d{4}(?!\d)/.test(text)) return undefined;
  for (const word of text.matchAll(/\p{IDC}{3,14}/gu)) {
    const before = text.slice(Math.max(0, word.index - 10), word.index);
    const after = text.slice(word.index + word[0].length, word.index + word[0].length + 20);
    if (!/\d/.test(before.slice(-8)) && !/^\W{0,3}\d/.test(after)) continue;
    const month = monthOf(word[0], languages);
    if (!month) continue;
    const dayBefore = /(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?\s*(?:de\s+|di\s+|d['’])?$/i.exec(before);
    const yearAfter = /^[.,]?\s*(?:de\s+|del\s+)?(\d{4})(?!\d)/.exec(after);
    if (dayBefore && yearAfter)
      return [
        Number(yearAfter[1]),
        month,
        Number(dayBefore[1]),
        word.index - dayBefore[0].length,
        word.index + word[0].length + yearAfter[0].length,
      ];
    const dayAfter = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i.exec(after);
    if (dayAfter) return [Number(dayAfter[2]), month, Number(dayAfter[1]), word.index, word.index + word[0].length + dayAfter[0].length];
  }
  return undefined;
}

function build(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  half?: string,
  zone?: string,
): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return date;
  let h = Number(hour);
  if (half && /^p/i.test(half) && h < 12) h += 12;
  if (half && /^a/i.test(half) && h === 12) h = 0;
  if (h > 23 || Number(minute) > 59) return date;
  return `${date}T${pad(h)}:${minute}:${second ?? '00'}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (!zone) return '';
  const digits = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (digits) return `${digits[1]}${pad(Number(digits[2]))}:${digits[3] ?? '00'}`;
  return ZONES[zone.toLowerCase()] ?? '';
}

/** A day in the page's address: /2024/04/28/, /2024-04-28-, /20240428/, /2023/apr/28/. */
export function dateInAddress(url: string): string | undefined {
  let path: string;
  try {
    path = new URL(url).pathname;
  } catch {
    return undefined;
  }
  const digits = /(?:^|[/_-])(20\d{2}|19\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path);
  if (digits) return build(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const named = /\/(20\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i.exec(path);
  const month = named && monthOf(named[2]!, ['en']);
  return named && month ? build(Number(named[1]), month, Number(named[3])) : undefined;
}
