import { sharedBy } from './shared';
import type { Sentence, Story } from './story';

export interface Budget {
  limit: number;
  maxChars: number;
  /** Until so many are taken, weaker ones serve too, and the letters may go up to `stretch`. */
  fewest: number;
  stretch: number;
  /** Below this the next mark would weaken the others, where not WEAK. */
  weak?: number;
  /** Nobody asked for so many: each mark must be worth more than the one before, and say what neither headline nor marks do. */
  wary?: boolean;
}

/** A sentence with the sum of its reasons and each part of the sum. */
export interface Candidate {
  sentence: Sentence;
  /** What is marked of it: all of it or, where it is long, the clause that carries it. */
  mark: string;
  worth: number;
  reasons: () => string[];
  /** Leans on the sentence before: alone it tells half. */
  leans: boolean;
}

/** What a likeness of 1 with a chosen sentence costs; fixed, so that one odd line does not stretch it. */
const REDUNDANCY = 0.4;
/** From this likeness on most pairs tell one event in two wordings; what each part above costs where there had better be too few. */
const ALIKE_WARY = 0.14;
const ALIKE_COST = 1.5;
/** And from here on the one that says more does for both. */
const TWINS = 0.18;
/** And from here on the one that says less adds nothing. */
const SURE_TWINS = 0.24;
/** Pairs of letters are alike by chance where words are not. */
const UNSPACED = new Set(['ja', 'zh', 'th']);
const UNSPACED_LIKENESS = 0.15;
/** What leaning on a sentence that is not marked costs; beside its own ground it reads well. Readers mind it more than it tells less. */
const LEANING = 0.3;
const LEANING_WARY = 0.6;
/** Below this the next mark would weaken the others; anything from 0.3 to 0.5 serves alike. */
const WEAK = 0.5;
/** So much more from mark to mark, where there had better be too few. */
const RISE = 0.05;
/** From this likeness on two sentences say the same. */
const SAME = 0.5;
/** A sentence may repeat this share of its words' weight from all that is marked; each part above costs as much. */
const REPEATED = 0.45;
/** And this share of them and the headline, where there had better be too few. */
const REPEATED_WARY = 0.25;
/** Where nothing of the opening is worth as much as a sentence from here on, and this not so much, the text has no news to mark: a guide, an essay. */
const DEEP = 12;
const DEEP_WEAK = 1.05;
/** What saying the whole headline again costs: it counts in full for the first that says it. */
const HEADLINE_AGAIN = 0.1;
/** Only this many times the limit of the worthiest are looked at: a short weak line is not taken because it still fits. */
const WINDOW = 3;

/**
 * Takes the worthiest sentence that fits, again and again, each time less what it repeats of those taken, until the budget is spent or
 * the next is weak. The first stays whatever its length and worth: a story has a fact if it has a sentence, and no shorter one makes up for it. Only where nobody asked, a text whose opening holds nothing has none.
 */
export function choose(story: Story, candidates: Candidate[], budget: Budget): Candidate[] {
  const out: Candidate[] = [];
  if (budget.maxChars <= 0) return out;
  const left = new Set([...candidates].sort((a, b) => b.worth - a.worth).slice(0, WINDOW * budget.limit));
  const likest = new Map<Candidate, number>();
  const said = new Map<Candidate, number>();
  const again = new Map<Candidate, number>();
  const { wary } = budget;
  const stems = new Set<string>(wary ? story.title : []);
  const marked = new Set<number>();
  let chars = 0;
  let deep = false;
  while (out.length < budget.limit) {
    const few = out.length < budget.fewest;
    const room = (few ? Math.max(budget.maxChars, budget.stretch) : budget.maxChars) - chars;
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const like = likest.get(candidate) ?? 0;
      if (like >= SAME || (out.length > 0 && candidate.mark.length > room)) continue;
      const grounded = !candidate.leans || marked.has(candidate.sentence.index - 1);
      const repeated = Math.max(0, (said.get(candidate) ?? 0) - (wary ? REPEATED_WARY : REPEATED));
      const worth =
        candidate.worth -
        REDUNDANCY * like -
        (wary ? ALIKE_COST * Math.max(0, alike(story, like) - ALIKE_WARY) : 0) -
        repeated -
        HEADLINE_AGAIN * (again.get(candidate) ?? 0) -
        (grounded ? 0 : wary ? LEANING_WARY : LEANING);
      if (worth > most) {
        most = worth;
        best = candidate;
      }
    }
    const first = out.length === 0;
    if (!best || ((!first || deep) && most < (budget.weak ?? WEAK) + (wary ? RISE * Math.max(0, out.length - 1) : 0))) break;
    if (first && wary && best.sentence.index >= DEEP && most < DEEP_WEAK) {
      deep = true;
      left.delete(best);
      continue;
    }
    left.delete(best);
    const twin = wary ? twinOf(story, best, out) : undefined;
    if (twin && fuller(story, best, twin) && !leanedOn(twin, out)) {
      out[out.indexOf(twin)] = best;
      marked.delete(twin.sentence.index);
      chars -= twin.mark.length;
    } else if (twin && alike(story, story.likeness(twin.sentence, best.sentence)) >= SURE_TWINS) continue;
    else out.push(best);
    marked.add(best.sentence.index);
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

/** The part of a likeness that is more than chance. */
const alike = (story: Story, likeness: number) => likeness - (UNSPACED.has(story.lang) ? UNSPACED_LIKENESS : 0);

/** What is marked already and tells the same event. */
const twinOf = (story: Story, best: Candidate, marks: readonly Candidate[]): Candidate | undefined =>
  marks.find((mark) => alike(story, story.likeness(mark.sentence, best.sentence)) >= TWINS);

/** Of two wordings of one event: says more of the headline or, where that is the same, more words. */
function fuller({ title }: Story, a: Candidate, b: Candidate): boolean {
  const more = sharedBy(title, a.sentence) - sharedBy(title, b.sentence);
  return !a.leans && (more > 0 || (more === 0 && a.sentence.weights.size > b.sentence.weights.size));
}

/** Another mark needs this one before it. */
const leanedOn = ({ sentence: { index } }: Candidate, marks: readonly Candidate[]): boolean =>
  marks.some(({ leans, sentence }) => leans && sentence.index === index + 1);

/** The share of the headline that a sentence says and something marked does too. */
function againOf({ weights }: Sentence, stems: ReadonlySet<string>, title: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of title) if (stems.has(stem) && weights.has(stem)) shared++;
  return shared / (title.size || 1);
}

/** The share of a sentence's weight that these stems hold. */
function shareOf({ weights, norm }: Sentence, stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const [stem, weight] of weights) if (stems.has(stem)) sum += weight * weight;
  return sum / (norm * norm);
}
