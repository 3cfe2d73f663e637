import type { Detection, Kind } from './detection';
import model from './model.json';
import { type Page, readPage } from './page';
import { cheap, dear } from './signals';
import type { Signal } from './signals/signal';

type Weights = Record<string, number>;

const signals: Record<string, Signal> = { ...cheap, ...dear };
const OTHER_KINDS = ['other-article', 'index', 'other'] as const;

/** Measures signals of one page, each at most once. */
function measurer(page: Page): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      value = signals[name]?.(page) ?? 0;
      known.set(name, value);
    }
    return value;
  };
}

function logit(weights: Weights, measure: (name: string) => number): number {
  let sum = weights.bias ?? 0;
  for (const name in weights) if (name !== 'bias') sum += weights[name]! * measure(name);
  return sum;
}

/** The signals that spoke loudest for what was decided. */
function reasonsFor(weights: Weights, measure: (name: string) => number, sign: number): string[] {
  return Object.keys(weights)
    .filter((name) => name !== 'bias')
    .map((name) => ({ name, pull: sign * weights[name]! * measure(name) }))
    .filter(({ pull }) => pull > 0.3)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, 5)
    .map(({ name }) => name);
}

/** What fronts look like is a rule of its own, and no other fact outweighs it. */
const FRONT_LOGIT = -3;

/** Tells what a page is: pure, never changes the document, reads no layout, never throws. */
export function detect(doc: Document, url: string): Detection {
  try {
    const measure = measurer(readPage(doc, url));
    let weights: Weights = model.cheap;
    let sum = logit(weights, measure);
    // what has no headline in its address may be a front, so it is looked at
    if (Math.abs(sum) < model.clear || (sum > 0 && measure('shortSlug'))) {
      weights = model.all;
      sum = logit(weights, measure);
      if (measure('looksLikeFront')) sum = Math.min(sum, FRONT_LOGIT);
    }
    const confidence = 1 / (1 + Math.exp(-sum));
    let kind: Kind = 'news-article';
    if (sum < 0) {
      const scores = OTHER_KINDS.map((name) => logit(model[name], measure));
      kind = measure('looksLikeFront') ? 'index' : OTHER_KINDS[scores.indexOf(Math.max(...scores))]!;
    }
    return { kind, confidence, reasons: reasonsFor(weights, measure, sum < 0 ? -1 : 1), news: confidence };
  } catch {
    return { kind: 'other', confidence: 0, reasons: [] }; // a page may redefine anything; it must never break the script
  }
}
