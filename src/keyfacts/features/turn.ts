import { once } from './feature';
import { turn } from './language-patterns';

/** The news is told by then. */
const LAST = 8;

/** One of the first sentences that turns from what was to the news: "Now five pupils are charged". What stands before it is background. */
export const newsTurn = once(({ sentences, lang }) => {
  const opening = turn(lang);
  return sentences.map(({ small }, i) => (i > 0 && i <= LAST && opening?.test(small.slice(0, 40)) ? 1 : 0));
});
