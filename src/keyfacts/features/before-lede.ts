import type { Feature } from './feature';
import { titleOverlap } from './title-overlap';

/** So much more of the headline must the second sentence say. */
const MORE = 0.15;

/** The first sentence, where the second says much more of the headline: a scene, a standfirst or a teaser, and the lede comes after it. */
export const beforeLede: Feature = (story) => {
  const [first = 0, second = 0, ...rest] = titleOverlap(story);
  return [second - first > MORE ? 1 : 0, 0, ...rest.map(() => 0)].slice(0, story.sentences.length);
};
