// Learnt by `npm run learn:marks`; do not edit by hand.

/** What each sign adds to the logit, by its name, and the logit of a sentence without any. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  worth: 0.99,
  centrality: 2.02,
  lede: -1.8,
  'lede-in-own-words': 0.96,
  'says-most-of-headline': 0.26,
  'repeats-what-stands-above': -1.71,
  seeds: 0.08,
  figure: 0.48,
  quoted: -0.78,
  leans: -0.46,
  'before-turn': -2.88,
  'in-asking-opening': -2.1,
  'names-questions': -1.2,
  'own-voice': -0.25,
  defines: -0.51,
  'cut-off': -2.16,
  call: -0.49,
  brief: -0.42,
  wordy: -0.3,
  'paragraph-length': -0.05,
  'story-length': -0.23,
  near: 0.37,
  'long-past': -0.82,
  bias: -1.47,
};
