import type { LanguagePack } from '../pack';

/** Swahili. */
// biome-ignore format: lists of words fill their lines
export const sw: LanguagePack = {
  language: 'sw',
  readAlso: ['soma pia', 'soma zaidi', 'habari zinazohusiana'],
  creditWords: ['picha', 'chanzo'],
  bylineWords: ['na', 'mwandishi'],
  andWords: ['na'],
};
