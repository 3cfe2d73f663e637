import type { Span } from '../key-fact';

/** A span with its words. */
export interface Worded {
  span: Span;
  text: string;
}

/** Of the headline's names and of the names in the marks so many, of times and places so many. */
const IN_HEADLINE = 2;
const IN_MARKS = 2;
const TIMES = 2;
const PLACES = 3;
/** Days from the day of publication; what is further off is background, where there is something nearer. */
const NEAR = 7;

/**
 * Which of the names, times and places in the marks answer who, when and where: the first names of the headline and of the marks, the
 * first times near the day of publication, the first places. Others stand in the marks too, but a sentence in which all is set apart sets
 * nothing apart. Numbers and quotations all stay.
 */
export function answers(all: readonly Worded[], headline: string | undefined, published: string | undefined): Set<Span> {
  const inOrder = [...all].sort((a, b) => a.span.start - b.span.start);
  const of = (kind: Span['kind']) => inOrder.filter(({ span }) => span.kind === kind);
  const who = of('who');
  const names = new Set([...foremost(inHeadline(who, headline ?? ''), IN_HEADLINE), ...foremost(who.map(nameOf), IN_MARKS)]);
  const known = new Set(who.map(({ text }) => text.toLowerCase()));
  // "in Epstein’s crimes": who is named as a person is no place
  const where = of('where').filter((worded) => worded.span.value !== undefined || !known.has(placeOf(worded)));
  const places = new Set(foremost(where.map(placeOf), PLACES));
  return new Set(
    [
      ...who.filter((worded) => names.has(nameOf(worded))),
      ...where.filter((worded) => places.has(placeOf(worded))),
      ...timesOf(of('when').filter(outside(of('quote'))), published),
      ...all.filter(({ span }) => span.kind === 'number' || span.kind === 'quote'),
    ].map(({ span }) => span),
  );
}

/** "Today" within a quotation is the speaker's day. */
const outside =
  (quotes: readonly Worded[]) =>
  ({ span }: Worded): boolean =>
    !quotes.some(({ span: { start, end } }) => span.start >= start && span.end <= end);

const foremost = (keys: readonly string[], most: number): string[] => [...new Set(keys)].slice(0, most);

/** "Lena Brandt" and "Brandt" are the same person. */
const nameOf = ({ text }: Worded): string => text.split(/\s/).at(-1)!.toLowerCase();
const placeOf = ({ text }: Worded): string => text.toLowerCase();

/** Those that the headline holds as a whole word, in its order. */
function inHeadline(who: readonly Worded[], headline: string): string[] {
  const words: string[] = headline.toLowerCase().match(/[\p{IDC}-]+/gu) ?? [];
  const at = (name: string) => words.indexOf(name);
  return [...new Set(who.map(nameOf))].filter((name) => at(name) >= 0).sort((a, b) => at(a) - at(b));
}

/** An hour, as against a span of time: "4am", "17.50 Uhr". */
const CLOCK = /^\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m|\s?uhr|\s?h\b)/i;

/** The first days near the day of publication, each once, with the hours beside them; else times that name no day, else any. */
function timesOf(when: readonly Worded[], published: string | undefined): Worded[] {
  const day = Date.parse(published ?? '');
  const near = ({ span: { value } }: Worded) => value?.length === 10 && !(Math.abs(Date.parse(value) - day) > NEAR * 86_400_000);
  const open = ({ span: { value } }: Worded) => value === undefined;
  const days = when.filter(near);
  const hours = when.filter((worded) => open(worded) && CLOCK.test(worded.text));
  const best = days.length ? [...days, ...hours] : when.some(open) ? when.filter(open) : when;
  const first = ({ span: { value } }: Worded, i: number) =>
    value === undefined || best.findIndex((other) => other.span.value === value) === i;
  return best.filter(first).slice(0, TIMES);
}
