import type { Feature } from '../features/feature';

/** How many stems it is the first to say and the story comes back to: news is told again in detail, background is not. */
export const seeds: Feature = ({ sentences }) => {
  const counts = new Map<string, number>();
  for (const { weights } of sentences) for (const stem of weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const said = new Set<string>();
  return sentences.map(({ weights }) => {
    let found = 0;
    for (const stem of weights.keys()) {
      if (said.has(stem)) continue;
      said.add(stem);
      if ((counts.get(stem) as number) > 1) found++;
    }
    return found;
  });
};
