import type { LanguagePack } from '../pack';

/** Lithuanian. */
// biome-ignore format: lists of words fill their lines
export const lt: LanguagePack = {
  language: 'lt',
  readAlso: ['taip pat skaitykite', 'skaitykite taip pat', 'skaityti daugiau', 'susiję straipsniai'],
  creditWords: ['nuotr', 'nuotrauka', 'šaltinis'],
  bylineWords: ['autorius', 'parengė', 'tekstas'],
  andWords: ['ir'],
};
