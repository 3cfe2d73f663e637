import type { Feature } from './feature';

/** How much it says of what the editors wrote about the story beside the headline: the best share of stems of a sentence of theirs. */
export const dekOverlap: Feature = ({ sentences, lines }) =>
  sentences.map(({ weights }) => {
    let best = 0;
    for (const line of lines) {
      let shared = 0;
      for (const stem of line) if (weights.has(stem)) shared++;
      best = Math.max(best, shared / line.size);
    }
    return best;
  });
