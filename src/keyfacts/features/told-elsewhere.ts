import type { Feature } from './feature';

/**
 * How like it is to what was written about the story beside the headline: cosine with all these lines together, 1 for the most like. Words
 * of a line that the story never says, a site's name or motto, weigh nothing.
 */
export const toldElsewhere: Feature = ({ sentences, told }) => {
  const cosines = sentences.map(({ weights, norm }) => {
    let dot = 0;
    for (const [stem, times] of told) dot += times * (weights.get(stem) ?? 0);
    return dot / norm;
  });
  const most = cosines.reduce((a, b) => Math.max(a, b), 0);
  return cosines.map((cosine) => (most ? cosine / most : 0));
};
