import type { LanguagePack } from '../pack';

/** Latvian. */
// biome-ignore format: lists of words fill their lines
export const lv: LanguagePack = {
  language: 'lv',
  readAlso: ['lasi arī', 'lasiet arī', 'lasīt vairāk', 'saistītie raksti'],
  creditWords: ['foto', 'avots'],
  bylineWords: ['autors', 'autore'],
  andWords: ['un'],
  noNames: ['foto'],
  beforeOrdinals: ['un', 'no', 'līdz'],
  furnitureAtStart: ['foto:'],
};
