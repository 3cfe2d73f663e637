import type { Span } from '../key-fact';
import { dates } from './dates';
import { type KnownNames, names } from './names';
import { numbers } from './numbers';
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
  add(dates(text, lang, published));
  add(numbers(text, lang));
  add(names(text, lang, known));
  return [...out, ...quotes(text)].sort((a, b) => a.start - b.start || b.end - a.end);
}
