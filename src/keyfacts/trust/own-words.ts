import { type Feature, once } from '../features/feature';

/** Below this share a sentence repeats what the reader has just read. */
const REPEATS = 0.4;

/** The share of its different stems that stand neither in the headline nor in the dek or key points. */
export const ownWords = once(({ sentences, title, lines }) => {
  const shown = new Set([...title, ...lines.flatMap((line) => [...line])]);
  return sentences.map(({ weights }) => [...weights.keys()].filter((stem) => !shown.has(stem)).length / (weights.size || 1));
});

/** Says hardly anything that does not stand above the story already. */
export const repeatsWhatStandsAbove: Feature = (story) => ownWords(story).map((share) => (share < REPEATS ? 1 : 0));
