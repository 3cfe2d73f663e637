import { sharedBy } from '../shared';
import type { Feature } from './feature';

/** From so many words on one in common with headline and lines is to be expected, and where there are lines, from so many two. */
const ENOUGH = 5;
const MANY = 16;

/** Says no word of all that was written about the story beside it: a side remark, or another story of a digest. The lede may where that is the headline alone. */
export const offTopic: Feature = ({ sentences, title, told }) => {
  const words = new Set([...title, ...told.keys()]);
  if (words.size < ENOUGH) return sentences.map(() => 0);
  return sentences.map((sentence, i) => {
    if (i === 0 && told.size === 0) return 0;
    const shared = sharedBy(words, sentence);
    return shared === 0 ? 1 : shared === 1 && told.size > 0 && words.size >= MANY ? 0.5 : 0;
  });
};
