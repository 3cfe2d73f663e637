import type { Detection, Kind } from './detection';
import model from './model.json';
import { readPage } from './page';
import { cheap, dear } from './signals';

const signals = { ...cheap, ...dear };
const learnt = Object.entries(model as Record<string, number[]>);

/** The columns of model.json: news by cheap signals alone, news by all; of the rest lists, and texts to read. */
const CHEAP = 0;
const ALL = 1;
const INDEX = 2;
const READING = 3;

/** The cheap signals decide alone where they are this sure that it is no story (in logits). */
const CLEAR = 4;
/** What looks like a front is none of the stories: a rule of its own, and no other fact outweighs it. */
const FRONT = -3;
/** What stands in a place for advice, or speaks to its reader all the time, may be lit but is never sure. */
const UNSURE = 1;
const MUCH_YOU = 0.6;

/** Tells what a page is: pure, never changes the document, reads no layout, never throws. */
export function detect(doc: Document, url: string): Detection {
  try {
    const page = readPage(doc, url);
    const known: Record<string, number> = { bias: 1 };
    const measure = (name: string): number => {
      known[name] ??= signals[name]?.(page) ?? 0;
      return known[name];
    };
    const pull = (name: string, weights: number[], column: number) => (weights[column] ? weights[column] * measure(name) : 0);
    const logit = (column: number) => learnt.reduce((sum, [name, weights]) => sum + pull(name, weights, column), 0);

    let column = CHEAP;
    let sum = logit(column);
    // a story is never lit by what a page says of itself alone
    if (sum > -CLEAR) {
      column = ALL;
      sum = logit(column);
      // newspapers run advice too, and only its place or its tone gives it away
      if (measure('otherPlaceInAddress') || measure('you') > MUCH_YOU) sum = Math.min(sum, UNSURE);
      if (measure('looksLikeFront')) sum = Math.min(sum, FRONT);
    }
    let kind: Kind = 'news-article';
    if (sum < 0) {
      if (measure('looksLikeFront') || logit(INDEX) > 0) kind = 'index';
      else kind = logit(READING) > 0 ? 'other-article' : 'other';
    }
    const confidence = 1 / (1 + Math.exp(-sum));
    const pulls = learnt.map(([name, weights]) => [name, pull(name, weights, column) * (sum < 0 ? -1 : 1)] as const);
    const reasons = pulls.filter(([name, much]) => name !== 'bias' && much > 0.3).sort((a, b) => b[1] - a[1]);
    return { kind, confidence, reasons: reasons.slice(0, 5).map(([name]) => name), news: confidence };
  } catch {
    return { kind: 'other', confidence: 0, reasons: [] }; // a page may redefine anything; it must never break the script
  }
}
