import type { Budget } from './budget';
import { type Candidate, grounded } from './candidate';
import type { Story } from './story';

interface Demands {
  /** As sure as a mark must be (logits, as in trust.ts). */
  sure: number;
  /** A mark may be so many times as much like another as the story's sentences are on average. */
  alike: number;
}
/** Right in 7 of 10: a text that holds no such sentence has none. Two wordings of one event side by side are what readers mind first. */
const USUAL: Demands = { sure: 0.9, alike: 1.4 };
/** Where a reader wants more: as likely right as not, and closer to what is marked. */
const SPARE: Demands = { sure: 0, alike: 2 };
/** Twice the same, however much the story's sentences are alike. */
const SAME = 0.5;
/** More is so much more, in marks and letters. */
const MORE = 1.8;
/** So many marks may take this share of the letters, whatever the length of the story. */
const FEW = { marks: 3, share: 0.5 };
/** What leaning on a sentence that is not marked costs, in logits. */
const LEANING = 1;
/** The first two sentences often tell one event, in whatever words: they are so much more alike. */
const NEIGHBOURS = 0.03;

/** The sentences that readers would hardly object to, the surest first, as many as there are. */
export const sureOf = (story: Story, candidates: readonly Candidate[], budget: Budget): Candidate[] =>
  surest(story, candidates, [], budget, USUAL);

/** What comes behind them for a reader who wants more. */
export function spareOf(
  story: Story,
  candidates: readonly Candidate[],
  { limit, maxChars }: Budget,
  usual: readonly Candidate[],
): Candidate[] {
  const budget = { limit: Math.ceil(limit * MORE), maxChars: Math.floor(maxChars * MORE) };
  return surest(story, candidates, usual, budget, SPARE).slice(usual.length);
}

/** Of all that fit the surest, again and again, but none that repeats one taken, as long as it is sure enough. */
function surest(
  story: Story,
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
  { limit, maxChars }: Budget,
  { sure: least, alike }: Demands,
): Candidate[] {
  const out: Candidate[] = [];
  const left = new Set(candidates);
  let chars = 0;
  const take = (best: Candidate) => {
    left.delete(best);
    out.push(best);
    chars += best.mark.length;
    for (const candidate of repeating(story, best, candidates, alike)) left.delete(candidate);
  };
  for (const mark of taken) take(mark);
  while (out.length < limit) {
    const most = out.length < FEW.marks ? Math.max(maxChars, FEW.share * story.chars) : maxChars;
    let best: Candidate | undefined;
    let sure = least;
    for (const candidate of left) {
      const own = candidate.worth - (grounded(candidate, out) ? 0 : LEANING);
      if (own < sure || (out.length && chars + candidate.mark.length > most)) continue;
      sure = own;
      best = candidate;
    }
    if (!best) break;
    take(best);
  }
  return out;
}

/** The candidates that say a mark again: more alike to it than others are, in whatever script and length the story is. */
function repeating(story: Story, mark: Candidate, candidates: readonly Candidate[], alike: number): Candidate[] {
  const likeness = candidates.map(({ sentence }) => story.likeness(sentence, mark.sentence));
  // One of them is the mark itself, and its likeness 1, or 0 where it has no words.
  const others = Math.max(
    0,
    likeness.reduce((sum, one) => sum + one, -1),
  );
  const most = Math.min(SAME, (alike * others) / (candidates.length - 1));
  return candidates.filter(
    ({ sentence }, i) => (likeness[i] as number) + (sentence.index + mark.sentence.index === 1 ? NEIGHBOURS : 0) > most,
  );
}
