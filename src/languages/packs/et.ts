import type { LanguagePack } from '../pack';

/** Estonian. */
// biome-ignore format: lists of words fill their lines
export const et: LanguagePack = {
  language: 'et',
  readAlso: ['loe ka', 'loe lisaks', 'loe veel', 'vaata ka', 'seotud artiklid'],
  creditWords: ['foto', 'allikas', 'pilt', 'autor'],
  bylineWords: ['autor', 'toimetaja'],
  andWords: ['ja'],
  noNames: ['autor', 'foto'],
  beforeOrdinals: ['ja', 'kuni'],
  furnitureAtStart: ['foto:'],
  backwardOpenings: ['ta', 'tema', 'nad', 'nemad', 'see', 'need', 'too', 'selle', 'selles', 'sellest', 'nende', 'kuid', 'aga', 'ent', 'ja', 'ka', 'seega', 'samas', 'siis', 'seal', 'mõlemad', 'lisaks', 'näiteks', 'tema sõnul', 'samuti'],
};
