import { decapitalised } from '../../languages/lower-case';
import { dates } from '../spans/dates';
import { periods } from '../spans/periods';
import { datelineEnd } from './dateline';
import { type Feature, once } from './feature';
import { backwardOpening, pronounFirst, pronounSpeaker, standIn } from './language-patterns';
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

/** So many letters tell how a sentence opens. */
const BEGINNING = 120;
/** No time that such a word opens is longer, in letters. */
const LONGEST_TIME = 30;

/** Opens with a word that points back, and not with a time: "This week" is no "This". The headline says of a lede who "the 31-year-old" is. */
function pointsBack(text: string, opening: RegExp, lang: string, lede: boolean): boolean {
  const found = opening.exec(text);
  if (!found || (lede && /\p{Nd}/u.test(found[0]))) return false;
  const near = text.slice(0, found[0].length + LONGEST_TIME);
  const times = [...dates(near, lang, undefined), ...periods(near, lang, undefined)];
  return !times.some(({ start, end }) => start < found[0].length && end > found[0].length);
}

/**
 * Leans on the sentence before, so that alone it tells half: begins with a word that points back ("He", "But", "The move"), speaks of somebody by a pronoun first, answers a
 * question asked in the same paragraph, or is a quotation of somebody named elsewhere.
 */
export const pronounOpening = once((story) => {
  const { sentences, lang } = story;
  const opening = backwardOpening(lang);
  const late = pronounFirst(lang);
  const speaker = pronounSpeaker(lang);
  const asked = question(story);
  return sentences.map(({ text: written, small: all, inBlock }, i) => {
    const at = datelineEnd(written);
    const [text, small] = [written.slice(at), all.slice(at)];
    const beginning = decapitalised(text.slice(0, BEGINNING));
    return (inBlock > 0 && asked[i - 1]) ||
      ONLY_QUOTED.test(text) ||
      closesQuotation(text) ||
      (opening && pointsBack(beginning, opening, lang, i === 0)) ||
      late?.test(beginning) ||
      speaker?.test(small)
      ? 1
      : 0;
  });
});

/** One of these that opens with a word for somebody or something named before: "He", "This", "The move". */
export const standInOpening: Feature = (story) => {
  const opening = standIn(story.lang);
  const leans = pronounOpening(story);
  return story.sentences.map(({ text }, i) => (leans[i] && opening?.test(decapitalised(text.slice(datelineEnd(text)))) ? 1 : 0));
};
