import type { Feature } from './feature';
import { furnitureSigns } from './furniture-words';

/** Longer sentences are prose that speaks of such things: only the beginning and signs that prose never holds count there. */
const LABEL_WORDS = 30;

/** "INDIANAPOLIS (AP) — ": names an agency, but begins the news. */
const DATELINE = /^\p{Lu}[\p{L}\p{M} .,’'-]{1,50}\([\p{L}\p{M} .-]{2,25}\)\s*[—–-]\s?/u;

/** Not the story but its surroundings: credits, "read more", sign-up and share lines, robot checks, addresses. */
export const furniture: Feature = ({ sentences }) => {
  const { anywhere, inLabels } = furnitureSigns();
  return sentences.map(({ text: written, small, words }) => {
    const text = small.slice(DATELINE.exec(written)?.[0].length);
    return anywhere.test(text) || (words <= LABEL_WORDS && inLabels.test(text)) ? 1 : 0;
  });
};
