import type { Detection } from './detection';
import { ALL, DECLARED, judge } from './judge';
import { WEIGHTS } from './model';
import { NAMES } from './signals/names';

/** A signal that moved the logit by less is no reason. */
const LEAST = 0.3;
const MOST = 5;

/** Tells what a page is, and the names of the signals that decided it, the strongest first. Pure, reads no layout, never throws. */
export function detect(doc: Document, url: string): Detection {
  const { kind, confidence, facts } = judge(doc, url);
  // where the last signal was not measured, what is declared decided alone
  const column = facts[NAMES.length - 1] === undefined ? DECLARED : ALL;
  const towards = kind === 'news-article' ? 1 : -1;
  const reasons = NAMES.map((name, i) => [name, towards * WEIGHTS[i]![column]! * (facts[i] ?? 0)] as const)
    .filter(([, pull]) => pull > LEAST)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
  return { kind, confidence, reasons, news: confidence };
}
