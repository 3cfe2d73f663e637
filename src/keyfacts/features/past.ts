import { dates } from '../spans/dates';
import { periods } from '../spans/periods';
import type { Sentence } from '../story';

/** A time that opens a sentence begins within so many letters. */
const OPENING = 14;
/** So many days before the story it is no news any more. */
const OLD = 40;
const DAY = 86_400_000;

/** Opens with a day, month or year long before the story was published: "In May this year", "2014 wurde": what came before the news. */
export function opensInThePast({ text }: Pick<Sentence, 'text'>, lang: string, published: string | undefined): boolean {
  const now = Date.parse(published ?? '');
  if (Number.isNaN(now)) return false;
  const opening = text.slice(0, 4 * OPENING);
  const times = [...dates(opening, lang, published), ...periods(opening, lang, published)].filter(({ start }) => start < OPENING);
  const first = times.sort((a, b) => a.start - b.start)[0];
  const end = first?.value && endOf(first.value);
  return end ? now - end > OLD * DAY : false;
}

/** The end of an ISO day, month or year. */
function endOf(value: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (!year) return undefined;
  if (day) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  return month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31);
}
