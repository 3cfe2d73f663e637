import type { Feature } from './feature';

/** From so many words on one in common with headline and lines is to be expected, and from so many two. */
const ENOUGH = 5;
const MANY = 12;

/** Says no word of all that was written about the story beside it: a side remark, or another story of a digest. The lede may. */
export const offTopic: Feature = ({ sentences, title, told }) => {
  const words = new Set([...title, ...told.keys()]);
  if (words.size < ENOUGH) return sentences.map(() => 0);
  return sentences.map(({ weights }, i) => {
    if (i === 0) return 0;
    let shared = 0;
    for (const stem of words) if (weights.has(stem)) shared++;
    return shared === 0 ? 1 : shared === 1 && words.size >= MANY ? 0.5 : 0;
  });
};
