import type { LanguagePack } from '../pack';

/** Slovenian. */
// biome-ignore format: lists of words fill their lines
export const sl: LanguagePack = {
  language: 'sl',
  creditWords: ['foto', 'vir'],
  bylineWords: ['piše', 'avtor', 'avtorica'],
  andWords: ['in'],
  noNames: ['foto'],
  beforeOrdinals: ['od', 'do', 'v', 'na', 'in'],
  furnitureAtStart: ['foto:'],
  ahead: { before: 'naslednj\\p{L}+|prihodnj\\p{L}+', verbs: 'bo|bodo', clauses: 'da|ki|in|a' },
};
