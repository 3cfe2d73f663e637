import type { Feature } from './feature';
import { titleOverlap } from './title-overlap';

/** Of so many stems at least, and this share of them. */
const STEMS = 3;
const SHARE = 0.8;

/**
 * Says hardly a word that does not stand over the story already, in the headline or in one sentence of dek or key points; the lede may
 * repeat what editors took from it. And what says all of a headline that asks: the rumour that a fact check looks into.
 */
export const shownAlready: Feature = (story) => {
  const { sentences, title, lines, asks } = story;
  const overlap = titleOverlap(story);
  return sentences.map(({ weights }, i) => {
    if (weights.size < STEMS) return 0;
    const stems = [...weights.keys()];
    const repeats = (shown: ReadonlySet<string>) => stems.filter((stem) => shown.has(stem)).length >= SHARE * stems.length;
    return repeats(title) || (i > 0 && lines.some(repeats)) || (asks && (overlap[i] as number) >= SHARE) ? 1 : 0;
  });
};
