import type { Budget } from './budget';
import { type Candidate, grounded } from './candidate';
import { sharedBy } from './shared';
import type { Sentence, Story } from './story';

/** What a likeness of 1 with a chosen sentence costs; fixed, so that one odd line does not stretch it. */
const REDUNDANCY = 0.4;
/** What leaning on a sentence that is not marked costs. */
const LEANING = 0.3;
/** Below this the next mark would weaken the others; anything from 0.3 to 0.5 serves alike. */
const WEAK = 0.5;
/** From this likeness on two sentences say the same. */
const SAME = 0.5;
/** A sentence may repeat this share of its words' weight from all that is marked; each part above costs as much. */
const REPEATED = 0.45;
/** What saying the whole headline again costs: it counts in full for the first that says it. */
const HEADLINE_AGAIN = 0.1;
/** What a day near the publication is worth as long as no mark names one: readers ask when. */
const WHEN = 0.1;
/** Only this many times the limit of the worthiest are looked at: a short weak line is not taken because it still fits. */
const WINDOW = 3;

/**
 * Takes the worthiest sentence that fits, again and again, each time less what it repeats of those taken, until the budget is spent or
 * the next is weak. The first stays whatever its length and worth: a story has a fact if it has a sentence, and no shorter one makes up for it.
 */
export function choose(story: Story, candidates: readonly Candidate[], budget: Budget): Candidate[] {
  const out: Candidate[] = [];
  if (budget.maxChars <= 0) return out;
  const left = new Set([...candidates].sort((a, b) => b.worth - a.worth).slice(0, WINDOW * budget.limit));
  const likest = new Map<Candidate, number>();
  const said = new Map<Candidate, number>();
  const again = new Map<Candidate, number>();
  const stems = new Set<string>();
  let chars = 0;
  while (out.length < budget.limit) {
    const room = budget.maxChars - chars;
    const undated = out.length > 0 && !out.some(({ dated }) => dated());
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const like = likest.get(candidate) ?? 0;
      if (like >= SAME || (out.length > 0 && candidate.mark.length > room)) continue;
      const worth =
        candidate.worth +
        (undated && candidate.dated() ? WHEN : 0) -
        REDUNDANCY * like -
        Math.max(0, (said.get(candidate) ?? 0) - REPEATED) -
        HEADLINE_AGAIN * (again.get(candidate) ?? 0) -
        (grounded(candidate, out) ? 0 : LEANING);
      if (worth > most) {
        most = worth;
        best = candidate;
      }
    }
    if (!best || (out.length > 0 && most < WEAK)) break;
    left.delete(best);
    out.push(best);
    chars += best.mark.length;
    for (const stem of best.sentence.weights.keys()) stems.add(stem);
    for (const candidate of left) {
      likest.set(candidate, Math.max(likest.get(candidate) ?? 0, story.likeness(candidate.sentence, best.sentence)));
      said.set(candidate, shareOf(candidate.sentence, stems));
      again.set(candidate, againOf(candidate.sentence, stems, story.title));
    }
  }
  return out;
}

/** The share of the headline that a sentence says and something marked does too. */
function againOf(sentence: Sentence, stems: ReadonlySet<string>, title: ReadonlySet<string>): number {
  return (
    sharedBy(
      [...title].filter((stem) => stems.has(stem)),
      sentence,
    ) / (title.size || 1)
  );
}

/** The share of a sentence's weight that these stems hold. */
function shareOf({ weights, norm }: Sentence, stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const [stem, weight] of weights) if (stems.has(stem)) sum += weight * weight;
  return sum / (norm * norm);
}
