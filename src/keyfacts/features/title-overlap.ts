import type { Feature } from './feature';

/** How much of the headline it says: the share of the headline's stems. */
export const titleOverlap: Feature = ({ sentences, title }) =>
  sentences.map(({ weights }) => {
    let shared = 0;
    for (const stem of title) if (weights.has(stem)) shared++;
    return title.size ? shared / title.size : 0;
  });
