import type { Feature } from '../features/feature';
import { turn } from '../features/language-patterns';

/** The news is told by then. */
const LAST = 8;

/** Stands before a sentence that turns from what was to the news, early in the story: "Now five pupils are charged" follows background. */
export const beforeTurn: Feature = ({ sentences, lang }) => {
  const opening = turn(lang);
  return sentences.map((_, i) => (i < LAST && opening?.test(sentences[i + 1]?.small.slice(0, 40) ?? '') ? 1 : 0));
};
