import type { Span } from '../key-fact';
import { dates } from './dates';
import { type KnownNames, names } from './names';
import { numbers } from './numbers';
import { periods } from './periods';
import { persons } from './persons';
import { quotes } from './quotes';

/** Longer sentences are lists or broken text; only their beginning is read. */
const LONGEST = 2000;

/**
 * Who, when, where, how much and who-said-it in a sentence; offsets in the sentence, in order. A quotation may hold others; these never
 * overlap: a date is no number, a month no name.
 */
export function spansOf(sentence: string, lang: string, published: string | undefined, known: KnownNames): Span[] {
  const text = sentence.slice(0, LONGEST);
  const out: Span[] = [];
  const add = (spans: Span[]) => {
    for (const span of spans) if (!out.some((other) => span.start < other.end && span.end > other.start)) out.push(span);
  };
  add(joined(withYears(dates(text, lang, published), periods(text, lang, published), text), text));
  add(numbers(text, lang));
  add(names(text, lang, known));
  add(persons(text, lang, known.headline));
  return [...out, ...quotes(text)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Sunday, Nov. 13, 2016", "11 p.m. Thursday": times side by side that name one day are one. */
function joined(times: Span[], text: string): Span[] {
  const out: Span[] = [];
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, time.start) : '';
    const same = last?.value === time.value && last?.value !== undefined;
    const open = last?.value === undefined || time.value === undefined;
    if (!last || !(same ? /^,?\s$/ : open ? /^\s$/ : /(?!)/).test(between)) out.push(time);
    else {
      last.end = time.end;
      last.value ??= time.value;
      if (last.value === undefined) delete last.value;
    }
  }
  return out;
}

/** Times in one list; a day beside "last year" or "this year" is of that year: "13 April last year", "지난해 4월 13일". */
function withYears(days: Span[], times: Span[], text: string): Span[] {
  const out = [...days];
  for (const time of times) {
    const year = /^\d{4}$/.exec(time.value ?? '')?.[0];
    const beside = (a: Span, b: Span) => a.end <= b.start && /^[\s,]*$/.test(text.slice(a.end, b.start));
    const at = year ? out.findIndex((day) => /^\d{4}-\d\d-\d\d$/.test(day.value ?? '') && (beside(time, day) || beside(day, time))) : -1;
    const day = out[at];
    if (!day) out.push(time);
    else
      out[at] = {
        ...day,
        start: Math.min(day.start, time.start),
        end: Math.max(day.end, time.end),
        value: `${year}${day.value?.slice(4)}`,
      };
  }
  return out;
}
