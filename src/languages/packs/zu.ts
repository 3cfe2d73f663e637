import type { LanguagePack } from '../pack';

/** Zulu. */
// biome-ignore format: lists of words fill their lines
export const zu: LanguagePack = {
  language: 'zu',
  calls: ['bhalisa', 'landa i-app'],
  readAlso: ['funda olunye udaba', 'funda futhi', 'funda lapha'],
  creditWords: ['isithombe'],
  backwardOpenings: [
    'nokho', 'kodwa', 'kepha', 'ngakho-ke', 'lokhu', 'yena', 'ngemva kwalokho',
  ],
};
