import { once } from './feature';

/** How like the story as a whole: cosine with the sum of all sentences, 1 for the most central. */
export const centrality = once(({ sentences }) => {
  const sum = new Map<string, number>();
  for (const { weights } of sentences) for (const [stem, weight] of weights) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  const cosines = sentences.map(({ weights, norm }) => {
    let dot = 0;
    for (const [stem, weight] of weights) dot += weight * (sum.get(stem) ?? 0);
    return dot / norm;
  });
  const most = cosines.reduce((a, b) => Math.max(a, b), 0) || 1;
  return cosines.map((c) => c / most);
});
