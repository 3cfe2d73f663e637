import { lowerCase } from '../lower-case';
import { backwardOpening } from './backward-openings';
import type { Feature } from './feature';

/** Begins with a word that leans on the sentence before ("He", "But", "The move"): alone it tells half. */
export const pronounOpening: Feature = ({ sentences, lang }) => {
  const opening = backwardOpening(lang);
  return sentences.map(({ text }) => (opening?.test(lowerCase(text.slice(0, 40))) ? 1 : 0));
};
