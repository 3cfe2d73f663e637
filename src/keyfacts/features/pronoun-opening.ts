import { decapitalised } from '../lower-case';
import type { Feature } from './feature';
import { backwardOpening, pronounFirst, pronounSpeaker } from './language-patterns';
import { question } from './question';

/** Nothing but a quotation: who speaks stands elsewhere. */
const ONLY_QUOTED = /^["“„«»「『][^"“”„«»「」『』]*["“”«»」』][.,]?$/u;

/** Ends what somebody began to say before: its first quotation mark stands behind a letter or, as in French, before none. */
function closesQuotation(text: string): boolean {
  const first = /["“”„«»「」『』]/u.exec(text);
  if (!first || /[„「『]/u.test(first[0])) return false;
  if (/[」』]/u.test(first[0])) return true;
  const before = text.slice(0, first.index);
  return /[^\s([—–-]$/u.test(before) || (/\s$/u.test(before) && /^(?:[\s,.;:)]|$)/u.test(text.slice(first.index + 1)) && first[0] !== '«');
}

/**
 * Leans on the sentence before, so that alone it tells half: begins with a word that points back ("He", "But", "The move"), speaks of somebody by a pronoun first, answers a
 * question asked in the same paragraph, or is a quotation of somebody named elsewhere.
 */
export const pronounOpening: Feature = (story) => {
  const { sentences, lang } = story;
  const opening = backwardOpening(lang);
  const late = pronounFirst(lang);
  const speaker = pronounSpeaker(lang);
  const asked = question(story);
  return sentences.map(({ text, small, inBlock }, i) =>
    (inBlock > 0 && asked[i - 1]) ||
    ONLY_QUOTED.test(text) ||
    closesQuotation(text) ||
    opening?.test(small.slice(0, 80)) ||
    late?.test(decapitalised(text.slice(0, 120))) ||
    speaker?.test(small)
      ? 1
      : 0,
  );
};
