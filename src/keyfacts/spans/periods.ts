import { alternatives } from '../../languages/alternatives';
import { EDGELESS, WORD_END, WORD_START } from '../../languages/edges';
import { ofKnown, packOf } from '../../languages/known';
import { lowerCase } from '../../languages/lower-case';
import type { PeriodWords } from '../../languages/pack';
import type { Span } from '../key-fact';
import { calendarOf } from './calendar';

interface Patterns {
  words: PeriodWords;
  all: RegExp;
  months: Map<string, number>;
}

const CACHE = ofKnown(() => new Map<string, Patterns>());
function patternsOf(lang: string): Patterns | undefined {
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const words = packOf(lang)?.periods;
  if (!words) return undefined;
  const { months } = calendarOf(lang);
  const numbers = `(?:\\p{Nd}+(?:[.,]\\p{Nd}+)?|${words.numbers})`;
  const free = words.patterns.map((pattern) => pattern.replace(/N/g, numbers).replace(/U/g, `(?:${words.units})`)).join('|');
  const told = words.told.map(([pattern], i) => `(?<t${i}>${pattern})`).join('|');
  const named = words.beforeMonth ? `|(?:${words.beforeMonth})[ -](?<month>${alternatives(fullNames(months))})(?!\\.?[ ]\\d)` : '';
  const [before, after] = EDGELESS.has(lang) ? ['(?<!\\p{Nd})', ''] : [WORD_START, WORD_END];
  const all = new RegExp(`${before}(?:${told}|${free}${named})${after}`, 'gu');
  const patterns = { words, all, months };
  CACHE().set(lang, patterns);
  return patterns;
}

/** The names of months without the short forms: "mar" and "set" are words of their own. */
function fullNames(months: Map<string, number>): string[] {
  const names = [...months.keys()];
  return names.filter((name) => !names.some((other) => other.startsWith(name) && other.length > name.length + 1));
}

/** Languages that write months with a capital: "may" is a word there. */
const MONTHS_CAPITALISED = new Set(['en', 'de']);

/** Times that no calendar names: "last month", "two weeks ago", "in May"; a month or year has its ISO value where the day of publication settles it. */
export function periods(text: string, lang: string, published: string | undefined): Span[] {
  const patterns = patternsOf(lang);
  if (!patterns) return [];
  const { words, all, months } = patterns;
  const day = published ? new Date(published) : undefined;
  const base = day && !Number.isNaN(day.getTime()) ? day : undefined;
  return [...lowerCase(text).matchAll(all)].flatMap((match) => {
    const name = match.groups?.month;
    const end = match.index + match[0].length;
    if (name && MONTHS_CAPITALISED.has(lang) && !/^\p{Upper}/u.test(text.slice(end - name.length))) return [];
    const span: Span = { kind: 'when', start: match.index, end };
    const at = words.told.findIndex((_, i) => match.groups?.[`t${i}`] !== undefined);
    const told = words.told[at];
    if (base && told) span.value = shifted(base, told[1], told[2]);
    const month = months.get(name ?? '');
    if (base && month) span.value = nearest(base, month);
    return span;
  });
}

function shifted(base: Date, unit: 'month' | 'year', by: number): string {
  if (unit === 'year') return String(base.getUTCFullYear() + by);
  return new Date(Date.UTC(base.getUTCFullYear(), base.getUTCMonth() + by, 1)).toISOString().slice(0, 7);
}

/** A month without a year is the one nearest to the day of publication. */
function nearest(base: Date, month: number): string {
  const here = base.getUTCFullYear() * 12 + base.getUTCMonth();
  const years = [-1, 0, 1].map((shift) => base.getUTCFullYear() + shift);
  const distance = (year: number) => Math.abs(year * 12 + month - 1 - here);
  const year = years.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return `${year}-${String(month).padStart(2, '0')}`;
}
