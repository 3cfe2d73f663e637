import type { LanguagePack } from '../pack';

/** Lithuanian. */
// biome-ignore format: lists of words fill their lines
export const lt: LanguagePack = {
  language: 'lt',
  readAlso: ['taip pat skaitykite', 'skaitykite taip pat', 'skaityti daugiau', 'susiję straipsniai'],
  creditWords: ['nuotr', 'nuotrauka', 'šaltinis'],
  bylineWords: ['autorius', 'parengė', 'tekstas'],
  andWords: ['ir'],
  backwardOpenings: ['jis', 'ji', 'jie', 'jos', 'tai', 'tas', 'ta', 'šis', 'ši', 'šie', 'šios', 'toks', 'tokia', 'bet', 'tačiau', 'o', 'ir', 'taip pat', 'be to', 'todėl', 'tuomet', 'tada', 'ten', 'jo', 'jų', 'kita vertus', 'vis dėlto', 'pavyzdžiui', 'anot jo', 'anot jos', 'pasak jo', 'pasak jos', 'abu'],
};
