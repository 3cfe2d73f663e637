// Learnt by `npm run learn:marks`; do not edit by hand.

/** What each sign adds to the logit, by its name, and the logit of a sentence without any. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  worth: 1.06,
  centrality: 1.89,
  lede: -1.85,
  'lede-in-own-words': 0.96,
  'says-most-of-headline': 0.23,
  'repeats-what-stands-above': -1.91,
  seeds: 0.07,
  figure: 0.5,
  quoted: -0.82,
  leans: -0.18,
  'opens-with-stand-in': -0.79,
  'before-turn': -2.88,
  'in-asking-opening': -2.14,
  'cut-off': -2.19,
  brief: -0.4,
  'paragraph-length': -0.05,
  'story-length': -0.23,
  near: 0.35,
  'long-past': -0.83,
  bias: -1.47,
};
