import { datelineEnd } from './dateline';
import type { Feature } from './feature';
import { furnitureSigns } from './furniture-words';

/** Longer sentences are prose that speaks of such things: only the beginning and signs that prose never holds count there. */
const LABEL_WORDS = 30;

/** Not the story but its surroundings: credits, "read more", sign-up and share lines, robot checks, addresses. */
export const furniture: Feature = ({ sentences }) => {
  const { anywhere, inLabels } = furnitureSigns();
  return sentences.map(({ text: written, small, words }) => {
    const dateline = written.slice(0, datelineEnd(written));
    // an agency in a dateline is no credit; "READ MORE — " is no dateline
    const text = small.slice(dateline.includes('(') ? dateline.length : 0);
    return anywhere.test(text) || (words <= LABEL_WORDS && inLabels.test(text)) ? 1 : 0;
  });
};
