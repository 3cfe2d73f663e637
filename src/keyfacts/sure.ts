import type { Budget } from './budget';
import type { Candidate } from './candidate';
import type { Story } from './story';
import { UNSPACED } from './unspaced';

/** As sure as a mark must be, 7 in 10: a text that holds no such sentence has none (logits, as in trust.ts). */
const SURE = 0.8;
/** And where a reader wants more: as likely right as not. */
const SPARE = 0;
/** More is so much more, in marks and letters. */
const MORE = 1.8;
/** So many marks may take this share of the letters, whatever the length of the story. */
const FEW = { marks: 3, share: 0.5 };
/** What a likeness of 1 with a mark costs (logits): two wordings of one event side by side are what readers mind first. */
const REDUNDANCY = 4;
/** The first two sentences often tell one event, in whatever words. */
const NEIGHBOURS = 0.25;

/** The sentences that readers would hardly object to, the surest first, as many as there are. */
export const sureOf = (story: Story, candidates: readonly Candidate[], budget: Budget): Candidate[] =>
  surest(story, candidates, [], budget, SURE);

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

/** Of all that fit the surest, again and again, each less sure by what it repeats of those taken, as long as it is sure enough. */
function surest(
  story: Story,
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
  { limit, maxChars }: Budget,
  least: number,
): Candidate[] {
  const out: Candidate[] = [];
  const left = new Map(candidates.map((candidate) => [candidate, 0]));
  let chars = 0;
  const take = (best: Candidate) => {
    left.delete(best);
    out.push(best);
    chars += best.mark.length;
    for (const [candidate, cost] of left) left.set(candidate, Math.max(cost, repeatCost(story, candidate, best)));
  };
  for (const mark of taken) take(mark);
  while (out.length < limit) {
    const most = out.length < FEW.marks ? Math.max(maxChars, FEW.share * story.chars) : maxChars;
    let best: Candidate | undefined;
    let sure = least;
    for (const [candidate, cost] of left) {
      if (candidate.worth - cost < sure || (out.length && chars + candidate.mark.length > most)) continue;
      sure = candidate.worth - cost;
      best = candidate;
    }
    if (!best) break;
    take(best);
  }
  return out;
}

/** Pairs of letters are alike by chance where words are not. */
const UNSPACED_LIKENESS = 0.15;

/** How much less sure a sentence is beside a mark (logits). */
function repeatCost(story: Story, { sentence: a }: Candidate, { sentence: b }: Candidate): number {
  const alike = story.likeness(a, b) - (UNSPACED.has(story.lang) ? UNSPACED_LIKENESS : 0);
  return REDUNDANCY * Math.max(0, alike) + (a.index + b.index === 1 ? NEIGHBOURS : 0);
}
