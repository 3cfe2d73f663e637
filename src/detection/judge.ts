import type { Kind } from './detection';
import { BIAS, WEIGHTS } from './model';
import { readPage } from './page';
import { SIGNALS } from './signals';
import { otherPlaceInAddress } from './signals/address';
import { looksLikeFront } from './signals/front';
import { you } from './signals/wording';

/** What a page is, how likely a news article, and how much each signal pulled towards news, in the order of SIGNALS. */
export interface Judgement {
  kind: Kind;
  confidence: number;
  pulls: number[];
}

/** The columns of the model: news by cheap signals alone, news by all; of the rest lists, and texts to read. */
const CHEAP = 0;
const ALL = 1;
const INDEX = 2;
const READING = 3;

/** The cheap signals decide alone where they are this sure that it is no story (in logits). */
const CLEAR = 4;
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
    let pulls: number[] = [];
    const logit = (column: number) => {
      // a signal without weight is not measured: the cheap column touches no text
      pulls = WEIGHTS.map((row, i) => row[column]! && row[column]! * SIGNALS[i]!(page));
      return pulls.reduce((sum, pull) => sum + pull, BIAS[column]!);
    };
    let sum = logit(CHEAP);
    // a story is never lit by what a page says of itself alone
    if (sum > -CLEAR) {
      sum = logit(ALL);
      // newspapers run advice too, and only its place or its tone gives it away
      if (otherPlaceInAddress(page) || you(page) > MUCH_YOU) sum = Math.min(sum, UNSURE);
      if (looksLikeFront(page) || page.tree.prose.join().length < LEAST_STORY) sum = Math.min(sum, FRONT);
    }
    const confidence = 1 / (1 + Math.exp(-sum));
    if (sum >= 0) return { kind: 'news-article', confidence, pulls };
    const towards = pulls;
    const kind = looksLikeFront(page) || logit(INDEX) > 0 ? 'index' : logit(READING) > 0 ? 'other-article' : 'other';
    return { kind, confidence, pulls: towards };
  } catch {
    return { kind: 'other', confidence: 0, pulls: [] }; // a page may redefine anything; it must never break the script
  }
}
