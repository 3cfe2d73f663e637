import { lowerCase } from '../lower-case';
import { backwardOpening } from './backward-openings';
import type { Feature } from './feature';
import { question } from './question';

/**
 * Leans on the sentence before, so that alone it tells half: begins with a word that points back ("He", "But", "The move"), or answers a
 * question asked in the same paragraph.
 */
export const pronounOpening: Feature = (story) => {
  const { sentences, lang } = story;
  const opening = backwardOpening(lang);
  const asked = question(story);
  return sentences.map(({ text, inBlock }, i) => ((inBlock > 0 && asked[i - 1]) || opening?.test(lowerCase(text.slice(0, 80))) ? 1 : 0));
};
