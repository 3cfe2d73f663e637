import type { Feature } from './feature';

/**
 * How like it is to what was written about the story beside the headline: cosine with all these lines together. Words of a line that the
 * story never says, a site's name or motto, weigh nothing; words of few sentences weigh most.
 */
export const toldElsewhere: Feature = ({ sentences, told }) => {
  const counts = new Map<string, number>();
  for (const { weights } of sentences) for (const stem of weights.keys()) if (told.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const wanted = new Map<string, number>();
  let sum = 0;
  for (const [stem, count] of counts) {
    const weight = (told.get(stem) ?? 0) * Math.log(1 + sentences.length / count);
    wanted.set(stem, weight);
    sum += weight * weight;
  }
  const length = Math.sqrt(sum) || 1;
  return sentences.map(({ weights, norm }) => {
    let dot = 0;
    for (const [stem, weight] of wanted) dot += weight * (weights.get(stem) ?? 0);
    return dot / norm / length;
  });
};
