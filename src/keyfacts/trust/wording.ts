import type { Feature } from '../features/feature';
import { definition, questionsNamed } from '../features/language-patterns';

const CUT_OFF = /(?:…|\.{3})["”’»)]*$/u;
const CALL = /[!！]$|^[•·▪*]/u;
/** Of fewer words a mark seldom stands alone, of more it is hard to take in, of so many more it is as hard as any. */
const [FEW, MANY, MORE] = [10, 38, 20];

/** Breaks off, as teasers do. */
export const cutOff: Feature = ({ sentences }) => sentences.map(({ text }) => (CUT_OFF.test(text) ? 1 : 0));

/** Ends with a call, or opens as a line of a list. */
export const call: Feature = ({ sentences }) => sentences.map(({ text }) => (CALL.test(text) ? 1 : 0));

/** "Why it closed, and how long it takes": names questions and answers none. */
export const namesQuestions: Feature = ({ sentences, lang }) => {
  const pattern = questionsNamed(lang);
  return sentences.map(({ small }) => (pattern?.test(small) ? 1 : 0));
};

/** "Leaderboards are one of its core features": says what something is. */
export const defines: Feature = ({ sentences, lang }) => {
  const pattern = definition(lang);
  return sentences.map(({ small }) => (pattern?.test(small.slice(0, 90)) ? 1 : 0));
};

/** Has few words. */
export const brief: Feature = ({ sentences }) => sentences.map(({ words }) => (words < FEW ? 1 : 0));

/** Has more words than are taken in at a glance: 0 to 1. */
export const wordy: Feature = ({ sentences }) => sentences.map(({ words }) => Math.max(0, Math.min(1, (words - MANY) / MORE)));
