import { alternatives } from '../../languages/alternatives';
import { EDGELESS, WORD_END, WORD_START } from '../../languages/edges';
import { ofKnown, packOf } from '../../languages/known';
import { lowerCase } from '../../languages/lower-case';
import type { Span } from '../key-fact';
import { isAhead } from './ahead';
import { type Calendar, calendarOf } from './calendar';
import { unitAt } from './numbers';

/** Small words between day, month and year. */
const JOINER = "(?:\\s+|\\s?-\\s?)(?:(?:de|del|of|d’|d')\\s+)?";
const ORDINAL = '(?:st|nd|rd|th|er|º|°|\\.|-го|-е)?';

interface Patterns {
  calendar: Calendar;
  all: RegExp;
  /** Units of time: "2022 года" is a year, "2022 metres" is none. */
  time: RegExp;
}

const CACHE = ofKnown(() => new Map<string, Patterns>());

function patternsOf(lang: string): Patterns {
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const calendar = calendarOf(lang);
  const month = alternatives(calendar.months.keys());
  const weekday = alternatives(calendar.weekdays.keys());
  const near = alternatives(calendar.near.keys());
  const year = '(?<year>(?:19|20)\\d\\d)';
  const dayMonth = `(?<d1>\\d{1,2})${ORDINAL}${JOINER}(?<m1>${month})\\.?(?:,?\\s+(?:de\\s+|del\\s+)?(?<y1>(?:19|20)\\d\\d)(?!\\d))?`;
  const dayBehind = '(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,]\\d)(?:,?\\s+(?<y2>(?:19|20)\\d\\d)(?!\\d))?';
  const monthFirst = `(?<m2>${month})\\.?(?:\\s+${dayBehind}|,?\\s+(?:de\\s+|del\\s+|of\\s+)?(?<y3>(?:19|20)\\d\\d)(?!\\d))`;
  const iso = '(?<y4>(?:19|20)\\d\\d)-(?<m4>\\d{2})-(?<d4>\\d{2})';
  const dotted = '(?<d5>\\d{1,2})\\.\\s?(?<m5>\\d{1,2})\\.\\s?(?<y5>(?:19|20)\\d\\d)';
  const cjk =
    '(?:(?<y6>(?:19|20)\\d\\d)\\s?[年년]\\s?)?(?:(?<m6>\\d{1,2})\\s?[月월]\\s?)?(?<d6>\\d{1,2})\\s?[日일号號](?![間간])|(?<y7>(?:19|20)\\d\\d)\\s?[年년](?:\\s?(?<m7>\\d{1,2})\\s?[月월])?';
  const vietnamese =
    'ngày\\s+(?<d8>\\d{1,2})(?:\\s*[/-]\\s*|\\s+tháng\\s+)(?<m8>\\d{1,2})(?:(?:\\s*[/-]\\s*|\\s+năm\\s+)(?<y8>(?:19|20)\\d\\d))?';
  const clock = `\\d{1,2}(?:[:.]\\d{2})?\\s?(?:a\\.m\\.|p\\.m\\.|am|pm)|\\d{1,2}[:.]\\d{2}\\s?(?:uhr|heures|horas|ore|uur|h|gmt|utc|est|edt|bst|cet|cest|ist)|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\s?(?:uhr|heures)`;
  const namedClock = '(?:午前|午後|오전|오후|凌晨|上午|下午)\\s?\\d{1,2}\\s?[時时시点點](?:\\s?\\d{1,2}\\s?[分분])?';
  const digitFirst = `${iso}|${dotted}|${dayMonth}|${clock}|${year}(?=s?(?![\\p{IDC}%]|[.,]\\d|\\s?[-–]\\d))`;
  const part = packOf(lang)?.partsOfDay;
  const [early, late] = [part?.before, part?.after].map((words) => (words ? `(?:${words})?` : ''));
  const words = `${early}(?:(?<weekday>${weekday})|(?<near>${near}))${late}`;
  const before = EDGELESS.has(lang) ? '' : WORD_START;
  const after = EDGELESS.has(lang) ? '' : WORD_END;
  const all = new RegExp(
    // where there must be a digit, it is asked for first: most letters begin nothing
    `(?=\\d)(?<![\\p{N}.,:/-])(?:${cjk})|(?<![a-z])(?<![\\p{IDC}.,:/-])(?:(?=\\d)(?:${digitFirst})|${vietnamese}|${monthFirst}|${namedClock})${after}|${before}(?:${words}|(?<m9>${month})(?=\\s+(?:\\d{4})?$))${after}`,
    'gu',
  );
  const time = new RegExp(`^\\s?(?:${packOf(lang)?.periods?.units ?? '(?!)'})$`, 'u');
  const patterns = { calendar, all, time };
  if (CACHE().size < 50) CACHE().set(lang, patterns);
  return patterns;
}

/** Dates, years and times of day; a date has its ISO value where the day of publication or the date itself settles it. */
export function dates(text: string, lang: string, published: string | undefined): Span[] {
  const { calendar, all, time } = patternsOf(lang);
  const day = published ? new Date(published) : undefined;
  const base = day && !Number.isNaN(day.getTime()) ? day : undefined;
  const out: Span[] = [];
  const small = lowerCase(text);
  for (const match of small.matchAll(all)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const ahead = groups.weekday !== undefined && isAhead(small, match.index, end, lang);
    const value = ahead ? undefined : isoValue(groups, calendar, base);
    if (groups.year && looksLikeAmount(small, match.index, end, time)) continue;
    const span: Span = { kind: 'when', start: match.index, end };
    if (value) span.value = value;
    out.push(span);
  }
  return out;
}

/** "2,000 people", "£2000", "1900 metres" are no years. */
function looksLikeAmount(text: string, start: number, end: number, time: RegExp): boolean {
  const unit = unitAt(text, end);
  return (unit !== undefined && !time.test(unit)) || /[$£€¥₹₩₺#№]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

const two = (n: number) => String(n).padStart(2, '0');

function isoValue(groups: Record<string, string | undefined>, calendar: Calendar, base: Date | undefined): string | undefined {
  const pick = (name: string) => [1, 2, 3, 4, 5, 6, 7, 8].map((i) => groups[`${name}${i}`]).find((v) => v !== undefined);
  const [y, m, d] = [pick('y') ?? groups.year, pick('m'), pick('d')];
  const month = m === undefined ? undefined : (calendar.months.get(m.toLowerCase()) ?? Number(m));
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined;
  const dayOfMonth = d === undefined ? undefined : Number(d);
  if (dayOfMonth !== undefined && (dayOfMonth < 1 || dayOfMonth > 31)) return undefined;
  if (y)
    return month === undefined
      ? dayOfMonth === undefined
        ? y
        : undefined
      : dayOfMonth === undefined
        ? `${y}-${two(month)}`
        : `${y}-${two(month)}-${two(dayOfMonth)}`;
  if (!base) return undefined;
  if (month !== undefined && dayOfMonth !== undefined) return nearest(base, month, dayOfMonth);
  if (dayOfMonth !== undefined)
    return dayOfMonth <= base.getUTCDate() ? `${base.getUTCFullYear()}-${two(base.getUTCMonth() + 1)}-${two(dayOfMonth)}` : undefined;
  if (groups.weekday !== undefined) {
    const back = (base.getUTCDay() - (calendar.weekdays.get(groups.weekday.toLowerCase()) ?? 0) + 7) % 7;
    return shifted(base, -back);
  }
  const shift = groups.near === undefined ? undefined : calendar.near.get(groups.near.toLowerCase());
  return shift === undefined ? undefined : shifted(base, shift);
}

const shifted = (base: Date, days: number) => new Date(base.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** A day without a year is the one nearest to the day of publication. */
function nearest(base: Date, month: number, day: number): string {
  const years = [-1, 0, 1].map((shift) => base.getUTCFullYear() + shift);
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - base.getTime());
  const year = years.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return `${year}-${two(month)}-${two(day)}`;
}
