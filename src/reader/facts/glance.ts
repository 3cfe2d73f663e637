import type { KeyFact, Span, SpanKind } from '../../keyfacts/key-fact';

/** One answer at a glance: words of a key fact, and which fact holds them. */
export interface Answer {
  text: string;
  fact: number;
  /** An ISO date, where it is one. */
  value?: string;
}

export interface GlanceRow {
  kind: SpanKind;
  answers: Answer[];
}

const ORDER: readonly SpanKind[] = ['who', 'when', 'where', 'number', 'quote'];
const MOST: Record<SpanKind, number> = { who: 3, when: 2, where: 2, number: 3, quote: 2 };
/** A card of one row says nothing at a glance. */
const LEAST_ROWS = 2;

/** Who, when, where, how much and who said it, in words of the key facts: of each the first few, none twice; empty where there is little. */
export function glanceOf(facts: readonly KeyFact[]): GlanceRow[] {
  const rows = ORDER.flatMap((kind): GlanceRow[] => {
    const found: Answer[] = [];
    const known = new Set<string>();
    for (const [fact, { sentence, start, spans }] of facts.entries())
      for (const span of spans) {
        if (span.kind !== kind || found.length >= MOST[kind]) continue;
        const text = kind === 'quote' ? (span.value ?? '') : sentence.slice(span.start - start, span.end - start);
        if (!text || !tells(span, text) || AGE.test(sentence.slice(span.start - start, span.end - start + 6))) continue;
        // "Lena Brandt" and "Brandt" are the same person, a day is the same by any name.
        const key = kind === 'who' || kind === 'quote' ? text.split(/\s/).at(-1)! : (span.value ?? text);
        if (known.has(key.toLowerCase())) continue;
        known.add(key.toLowerCase());
        found.push({ text, fact, ...(kind === 'when' && span.value && { value: span.value }) });
      }
    return found.length ? [{ kind, answers: found }] : [];
  });
  return rows.length >= LEAST_ROWS ? rows : [];
}

/** How old somebody is answers no question of how much. */
const AGE = /^\d+(?:[- ]years?[- ]old|\sJahre\salt|\saños de)/;

/** A bare number or time of day tells nothing away from its sentence. */
function tells({ kind, value }: Span, text: string): boolean {
  if (kind === 'number') return /[\p{Alpha}%٪$£€¥₹₩₺₽]/u.test(text);
  return kind !== 'when' || value !== undefined;
}
