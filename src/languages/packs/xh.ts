import type { LanguagePack } from '../pack';

/** Xhosa. */
// biome-ignore format: lists of words fill their lines
export const xh: LanguagePack = {
  language: 'xh',
  creditWords: ['umfanekiso'],
  backwardOpenings: [
    'nangona kunjalo', 'kodwa', 'ngoko ke', 'oku', 'yena', 'emva koko',
  ],
};
