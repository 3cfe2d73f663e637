import { type Feature, once } from './feature';
import { FEATURES } from './index';

/** For each feature its name and what it gives each sentence, with its weight. */
export type Parts = readonly { name: string; values: number[] }[];

export const partsOf = once(
  (story): Parts => FEATURES.map(({ name, feature, weight }) => ({ name, values: feature(story).map((value) => value * weight) })),
);

/** All that speaks for a sentence where people choose facts for a summary. */
export const worth: Feature = once((story) => {
  const parts = partsOf(story);
  return story.sentences.map((_, i) => parts.reduce((sum, { values }) => sum + (values[i] as number), 0));
});
