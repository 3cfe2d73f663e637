import { lowerCase } from '../lower-case';
import { backwardOpening } from './backward-openings';
import type { Feature } from './feature';
import { question } from './question';

/** Nothing but a quotation: who speaks stands elsewhere. */
const ONLY_QUOTED = /^["“„«»「『][^"“”„«»「」『』]*["“”«»」』][.,]?$/u;

/**
 * Leans on the sentence before, so that alone it tells half: begins with a word that points back ("He", "But", "The move"), answers a
 * question asked in the same paragraph, or is a quotation without its speaker.
 */
export const pronounOpening: Feature = (story) => {
  const { sentences, lang } = story;
  const opening = backwardOpening(lang);
  const asked = question(story);
  return sentences.map(({ text, inBlock }, i) =>
    (inBlock > 0 && asked[i - 1]) || ONLY_QUOTED.test(text) || opening?.test(lowerCase(text.slice(0, 80))) ? 1 : 0,
  );
};
