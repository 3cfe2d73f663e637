import type { Detection } from './detection';
import { judge } from './judge';
import { NAMES } from './signals/names';

/** A signal that moved the logit by less is no reason. */
const LEAST = 0.3;
const MOST = 5;

/** Tells what a page is, and the names of the signals that decided it, the strongest first. Pure, reads no layout, never throws. */
export function detect(doc: Document, url: string): Detection {
  const { kind, confidence, pulls } = judge(doc, url);
  const reasons = pulls
    .map((pull, i) => [NAMES[i]!, kind === 'news-article' ? pull : -pull] as const)
    .filter(([, pull]) => pull > LEAST)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
  return { kind, confidence, reasons, news: confidence };
}
