import type { LanguagePack } from '../pack';

/** Slovenian. */
// biome-ignore format: lists of words fill their lines
export const sl: LanguagePack = {
  language: 'sl',
  creditWords: ['foto', 'vir'],
  bylineWords: ['piše', 'avtor', 'avtorica'],
  andWords: ['in'],
  noNames: ['foto'],
  afterOrdinals: ['stolet\\p{L}*', 'svetovn\\p{L}*'],
  beforeOrdinals: ['od', 'do', 'v', 'na', 'in'],
  furnitureAtStart: ['foto:'],
  ahead: { before: 'naslednj\\p{L}+|prihodnj\\p{L}+', verbs: 'bo|bodo', clauses: 'da|ki|in|a' },
  backwardOpenings: ['on', 'ona', 'oni', 'one', 'to', 'ta', 'tisti', 'tista', 'te', 'ti', 'a', 'ampak', 'vendar', 'in', 'tudi', 'poleg tega', 'zato', 'torej', 'potem', 'tam', 'njegov', 'njegova', 'njihov', 'oba', 'na primer', 'po njegovem', 'kljub temu'],
};
