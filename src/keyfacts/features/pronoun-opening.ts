import { BACKWARD_OPENING } from './backward-openings';
import type { Feature } from './feature';

/** Begins with a word that leans on the sentence before ("He", "But", "The move"): alone it tells half. */
export const pronounOpening: Feature = ({ sentences, lang }) => {
  const opening = BACKWARD_OPENING[lang];
  return sentences.map(({ text }) => (opening?.test(text) ? 1 : 0));
};
