import type { Feature } from './feature';
import { titleOverlap } from './title-overlap';

/** Of so many stems at least. */
const STEMS = 3;
/** So much of the headline, or of a headline that asks. */
const SHARE = 0.8;
/** So much of what the sentence says stands in a line of the dek; or half of it, and most of the line in the sentence. */
const [MUCH, MOST, HALF] = [0.6, 0.75, 0.55];

/**
 * Says little that does not stand over the story already, in the headline or in one sentence of dek or key points; the lede may repeat
 * what editors took from it. And what says all of a headline that asks: the rumour that a fact check looks into.
 */
export const shownAlready: Feature = (story) => {
  const { sentences, title, lines, asks } = story;
  const overlap = titleOverlap(story);
  return sentences.map(({ weights }, i) => {
    if (weights.size < STEMS) return 0;
    const shared = (shown: ReadonlySet<string>) => [...weights.keys()].filter((stem) => shown.has(stem)).length;
    const repeats = (line: ReadonlySet<string>) => {
      const own = shared(line) / weights.size;
      return own >= MUCH || (own >= HALF && shared(line) >= MOST * line.size);
    };
    const told = shared(title) >= SHARE * weights.size || (i > 0 && lines.some(repeats));
    return told || (asks && (overlap[i] as number) >= SHARE) ? 1 : 0;
  });
};
