import type { Kind } from './detection';
import { BIAS, WEIGHTS } from './model';
import { readPage } from './page';
import { SIGNALS } from './signals';
import { otherPlaceInAddress } from './signals/address';
import { looksLikeFront } from './signals/front';
import { you } from './signals/wording';

/** What a page is, how likely a news article, and what was measured, in the order of SIGNALS. */
export interface Judgement {
  kind: Kind;
  confidence: number;
  facts: number[];
}

/** The columns of the model: news by what is declared alone, news by all; of the rest lists, and texts to read. */
export const DECLARED = 0;
export const ALL = 1;
const INDEX = 2;
const READING = 3;

/** The declared signals decide alone where they are this sure that it is no story (in logits). */
const CLEAR = 3;
/** What looks like a front is none of the stories: a rule of its own, and no other fact outweighs it. */
const FRONT = -3;
/** What is declared a story but shows no text yet, or never, is none to read, in letters. */
const LEAST_STORY = 130;
/** What stands in a place for advice, or speaks to its reader all the time, may be lit but is never sure. */
const UNSURE = 1;
const MUCH_YOU = 0.6;

/** Judges a page without naming reasons, as the script on every page needs it. Pure, never changes the document, never throws. */
export function judge(doc: Document, url: string): Judgement {
  try {
    const page = readPage(doc, url);
    const facts: number[] = [];
    const logit = (column: number) => {
      let sum = BIAS[column]!;
      for (let i = 0; i < SIGNALS.length; i++) {
        const weight = WEIGHTS[i]![column]!;
        // a signal without weight is not measured: only one column touches text
        if (weight) {
          facts[i] ??= SIGNALS[i]!(page);
          sum += weight * facts[i]!;
        }
      }
      return sum;
    };
    let sum = logit(DECLARED);
    let front = 0;
    // a story is never lit by what a page says of itself alone
    if (sum > -CLEAR) {
      sum = logit(ALL);
      front = looksLikeFront(page);
      // newspapers run advice too, and only its place or its tone gives it away
      if (otherPlaceInAddress(page) || you(page) > MUCH_YOU) sum = Math.min(sum, UNSURE);
      if (front || page.tree.prose.join().length < LEAST_STORY) sum = Math.min(sum, FRONT);
    }
    const kind = sum >= 0 ? 'news-article' : front || logit(INDEX) > 0 ? 'index' : logit(READING) > 0 ? 'other-article' : 'other';
    return { kind, confidence: 1 / (1 + Math.exp(-sum)), facts };
  } catch {
    return { kind: 'other', confidence: 0, facts: [] }; // a page may redefine anything; it must never break the script
  }
}
