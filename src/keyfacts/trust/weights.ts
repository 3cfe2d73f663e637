// Learnt by `npm run learn:marks`; do not edit by hand.

/** What each sign adds to the logit, by its name, and the logit of a sentence without any. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  worth: 1.04,
  centrality: 1.92,
  lede: -1.8,
  'lede-in-own-words': 0.94,
  'says-most-of-headline': 0.25,
  'repeats-what-stands-above': -1.73,
  seeds: 0.07,
  figure: 0.49,
  quoted: -0.78,
  leans: -0.46,
  'before-turn': -2.89,
  'in-asking-opening': -2.1,
  'cut-off': -2.14,
  brief: -0.41,
  'paragraph-length': -0.05,
  'story-length': -0.23,
  near: 0.36,
  'long-past': -0.83,
  bias: -1.48,
};
