import type { Story } from '../story';
import { timesOf } from '../times';
import { SIGNS, TIMES } from './signs';
import { WEIGHTS } from './weights';

/** Weaker ones are not even offered to a reader who wants more, whatever times they name (logits). */
const HOPELESS = -0.4;

/**
 * How sure it is that a reader would not object to each sentence among a story's key facts: the logit of the probability, by logistic
 * regression on sentences that were judged one by one (`npm run learn:marks`). 0 is even odds, 0.8 means 7 in 10.
 */
export function trust(story: Story): number[] {
  const signs = SIGNS.map(({ name, sign }) => ({ weight: weightOf(name), values: sign(story) }));
  return story.sentences.map((sentence, i) => {
    const sure = signs.reduce((sum, { weight, values }) => sum + weight * (values[i] as number), weightOf('bias'));
    if (sure < HOPELESS) return sure;
    const times = timesOf(sentence, story);
    return TIMES.reduce((sum, { name, sign }) => sum + weightOf(name) * sign(times), sure);
  });
}

const weightOf = (name: string): number => WEIGHTS[name] ?? 0;
