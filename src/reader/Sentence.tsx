import type { ComponentChildren } from 'preact';
import type { KeyFact, SpanKind } from '../keyfacts/key-fact';
import { bound } from './bound';

/** A key fact's sentence, word for word, with its who, when, where and how much set apart. */
export function Sentence({ fact }: { fact: KeyFact }) {
  const parts: ComponentChildren[] = [];
  let done = fact.start;
  const sentence = bound(fact.sentence);
  const until = (offset: number) => sentence.slice(done - fact.start, offset - fact.start);
  for (const span of [...fact.spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // Spans may overlap, a number within a date: the first, longest one is shown.
    if (span.start < done || span.end > fact.end || span.end <= span.start) continue;
    parts.push(until(span.start));
    done = span.start;
    parts.push(<Span kind={span.kind} value={span.value} text={until(span.end)} />);
    done = span.end;
  }
  parts.push(until(fact.end));
  return <>{parts}</>;
}

function Span({ kind, value, text }: { kind: SpanKind; value?: string; text: string }) {
  if (kind === 'when')
    return (
      <time class="when" {...(value && { dateTime: value })}>
        {text}
      </time>
    );
  if (kind === 'quote') return <i class="quote">{text}</i>;
  return <span class={kind}>{text}</span>;
}
