// Learnt by `npm run learn:marks`; do not edit by hand.

/** What each sign adds to the logit, by its name, and the logit of a sentence without any. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  worth: 1.05,
  centrality: 1.89,
  lede: -1.84,
  'lede-in-own-words': 0.95,
  'says-most-of-headline': 0.23,
  'repeats-what-stands-above': -1.91,
  seeds: 0.07,
  figure: 0.5,
  quoted: -0.82,
  leans: -0.18,
  'opens-with-stand-in': -0.78,
  'before-turn': -2.88,
  'in-asking-opening': -2.13,
  'cut-off': -1.41,
  brief: -0.41,
  'paragraph-length': -0.05,
  'story-length': -0.23,
  near: 0.36,
  'long-past': -0.83,
  bias: -1.46,
};
