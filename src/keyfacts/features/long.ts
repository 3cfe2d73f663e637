import { markEnd } from '../clause';
import type { Feature } from './feature';

/** From so many words on a mark is hard to take in at a glance; so many more are as bad as any. */
const FROM = 50;
const MORE = 30;

/** Longer than a mark should be, after what only adds is cut off it. */
export const long: Feature = ({ sentences, lang }) =>
  sentences.map((sentence) => {
    const marked = sentence.words <= FROM ? 0 : (sentence.words * markEnd(sentence, lang)) / sentence.text.length;
    return Math.max(0, Math.min(1, (marked - FROM) / MORE));
  });
