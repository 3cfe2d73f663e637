import type { LanguagePack } from '../pack';

/** Latvian. */
// biome-ignore format: lists of words fill their lines
export const lv: LanguagePack = {
  language: 'lv',
  months: 'janvāris,janv|februāris,febr|marts|aprīlis,apr|maijs|jūnijs,jūn|jūlijs,jūl|augusts,aug|septembris,sept|oktobris,okt|novembris,nov|decembris,dec',
  weekdays: 'svētdiena,svētd|pirmdiena,pirmd|otrdiena,otrd|trešdiena,trešd|ceturtdiena,ceturtd|piektdiena,piektd|sestdiena,sestd',
  readAlso: ['lasi arī', 'lasiet arī', 'lasīt vairāk', 'saistītie raksti'],
  creditWords: ['foto', 'avots'],
  bylineWords: ['autors', 'autore'],
  andWords: ['un'],
  noNames: ['foto'],
  beforeOrdinals: ['un', 'no', 'līdz'],
  furnitureAtStart: ['foto:'],
  standIns: ['viņš', 'viņa', 'viņi', 'viņas', 'viņu', 'tas', 'tā', 'tie', 'tās', 'šis', 'šī', 'šie', 'šīs', 'abi'],
  backwardOpenings: ['bet', 'taču', 'tomēr', 'un', 'arī', 'tāpēc', 'tādēļ', 'turklāt', 'tad', 'tur', 'savukārt', 'piemēram', 'līdz ar to'],
};
