import { dates } from './spans/dates';
import { periods } from './spans/periods';
import type { Sentence, Story } from './story';

const DAY = 86_400_000;
/** Longer sentences are lists or broken text; only their beginning is read. */
const LONGEST = 1000;
/** Days from publication within which something is the news, and before which it is history. */
const [NEAR, LONG] = [3, 40];

/** Whether a sentence names a day close to the story's publication, and a day, month or year long before it. */
export function timesOf(
  { text: whole }: Pick<Sentence, 'text'>,
  { lang, published }: Pick<Story, 'lang' | 'published'>,
): { near: boolean; longPast: boolean } {
  const now = Date.parse(published ?? '');
  if (Number.isNaN(now)) return { near: false, longPast: false };
  const text = whole.slice(0, LONGEST);
  const values = [...dates(text, lang, published), ...periods(text, lang, published)].flatMap(({ value }) => value ?? []);
  return {
    near: values.some((value) => value.length === 10 && Math.abs(Date.parse(value) - now) <= NEAR * DAY),
    longPast: values.some((value) => now - endOf(value) > LONG * DAY),
  };
}

/** The end of an ISO day, month or year, in milliseconds; NaN for anything else. */
function endOf(value: string): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (day) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  return month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31);
}
