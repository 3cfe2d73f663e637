import type { LanguagePack } from '../pack';

/** Estonian. */
// biome-ignore format: lists of words fill their lines
export const et: LanguagePack = {
  language: 'et',
  months: 'jaanuar,jaan|veebruar,veebr|märts|aprill,apr|mai|juuni|juuli|august,aug|september,sept|oktoober,okt|november,nov|detsember,dets',
  weekdays: 'pühapäev,p|esmaspäev,e|teisipäev,t|kolmapäev,k|neljapäev,n|reede,r|laupäev,l',
  readAlso: ['loe ka', 'loe lisaks', 'loe veel', 'vaata ka', 'seotud artiklid'],
  creditWords: ['foto', 'allikas', 'pilt', 'autor'],
  bylineWords: ['autor', 'toimetaja'],
  andWords: ['ja'],
  noNames: ['autor', 'foto'],
  beforeOrdinals: ['ja', 'kuni'],
  furnitureAtStart: ['foto:'],
  standIns: ['ta', 'tema', 'nad', 'nemad', 'see', 'need', 'too', 'selle', 'selles', 'sellest', 'nende', 'mõlemad'],
  backwardOpenings: ['kuid', 'aga', 'ent', 'ja', 'ka', 'seega', 'samas', 'siis', 'seal', 'lisaks', 'näiteks', 'tema sõnul', 'samuti'],
};
