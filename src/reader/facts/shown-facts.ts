import type { KeyFact } from '../../keyfacts/key-fact';
import type { Settings } from '../../settings/fields';
import type { HandMarks } from '../../settings/hand-marks';

/** A reason only a mark of the reader's own has. */
export const BY_HAND = 'by-hand';

/** The key facts a reader sees: as many as the settings say, without those taken away by hand, with the reader's own behind them. */
export function shownFacts(
  text: string,
  facts: readonly KeyFact[],
  { keyFacts, factsShown, spans, spansOff }: Pick<Settings, 'keyFacts' | 'factsShown' | 'spans' | 'spansOff'>,
  { off, own }: HandMarks,
): KeyFact[] {
  if (!keyFacts) return [];
  const usual = facts.filter(({ spare }) => !spare);
  const wanted = factsShown === 'more' ? facts : factsShown === 'fewer' ? usual.slice(0, Math.ceil(usual.length / 2)) : usual;
  const kept = wanted.filter(({ start, end }) => !off.includes(start) && !own.some(([from, to]) => from < end && to > start));
  const byHand = own
    .filter(([, end]) => end <= text.length)
    .map(([start, end]): KeyFact => ({ sentence: text.slice(start, end), start, end, score: 1, reasons: [BY_HAND], spans: [] }));
  const all = [...kept, ...byHand];
  return all.map((fact) => ({ ...fact, spans: fact.spans.filter(({ kind }) => spans && !spansOff.includes(kind)) }));
}

/** Is there a step to more, or to fewer? */
export function canShow(facts: readonly KeyFact[], shown: Settings['factsShown'], step: 1 | -1): boolean {
  const usual = facts.filter(({ spare }) => !spare).length;
  if (step > 0) return shown === 'fewer' || (shown === 'usual' && facts.length > usual);
  return shown === 'more' || (shown === 'usual' && usual > 1);
}
