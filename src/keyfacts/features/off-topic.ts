import type { Feature } from './feature';

/** From so many words on one in common with headline and lines is to be expected. */
const ENOUGH = 5;

/** Says no word of all that was written about the story beside it: a side remark, or another story of a digest. The lede may. */
export const offTopic: Feature = ({ sentences, title, told }) => {
  const words = new Set([...title, ...told.keys()]);
  if (words.size < ENOUGH) return sentences.map(() => 0);
  return sentences.map(({ weights }, i) => {
    if (i === 0) return 0;
    for (const stem of words) if (weights.has(stem)) return 0;
    return 1;
  });
};
