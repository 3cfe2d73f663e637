import { beforeLede } from './before-lede';
import type { Feature } from './feature';

const QUOTED = /["“„«»「『][^"“”„«»「」『』]{2,}["“”»«」』]/gu;
const SPOKEN = /^[–—]/;
const ANNOUNCED = /[:：](?=[\s"“„«»]|[^\p{N}\p{P}\s]{2})/u;
/** A quotation of this share is what the sentence says; below, a word or two are. */
const QUOTED_SHARE = 0.1;
/** Of fewer words a mark seldom stands alone, of more it is hard to take in, of so many more it is as hard as any. */
const [FEW, MANY, MORE] = [14, 38, 20];

/**
 * What readers object to in a mark though people who choose facts for a summary do not: colour in quotations, announcements, a teaser
 * before the lede, sentences that are short or long.
 */
export const doubt: Feature = (story) => {
  const early = beforeLede(story);
  return story.sentences.map(({ text, words }, i) => {
    const quoted = SPOKEN.test(text) || (text.match(QUOTED) ?? []).join('').length > QUOTED_SHARE * text.length;
    return (
      (quoted ? 0.3 : 0) +
      (ANNOUNCED.test(text) ? 0.3 : 0) +
      0.4 * (early[i] as number) +
      (words < FEW ? 0.2 : 0) +
      0.3 * Math.max(0, Math.min(1, (words - MANY) / MORE))
    );
  });
};
