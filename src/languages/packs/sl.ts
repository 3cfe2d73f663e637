import type { LanguagePack } from '../pack';

/** Slovenian. */
// biome-ignore format: lists of words fill their lines
export const sl: LanguagePack = {
  language: 'sl',
  months: 'januar,jan|februar,feb|marec,mar|april,apr|maj|junij,jun|julij,jul|avgust,avg|september,sep|oktober,okt|november,nov|december,dec',
  weekdays: 'nedelja,ned|ponedeljek,pon|torek,tor|sreda,sre|četrtek,čet|petek,pet|sobota,sob',
  creditWords: ['foto', 'vir'],
  bylineWords: ['piše', 'avtor', 'avtorica'],
  andWords: ['in'],
  noNames: ['foto'],
  afterOrdinals: ['stolet\\p{Alpha}*', 'svetovn\\p{Alpha}*'],
  beforeOrdinals: ['od', 'do', 'v', 'na', 'in'],
  furnitureAtStart: ['foto:'],
  ahead: { before: 'naslednj\\p{Alpha}+|prihodnj\\p{Alpha}+', verbs: 'bo|bodo', clauses: 'da|ki|in|a' },
  standIns: ['on', 'ona', 'oni', 'one', 'to', 'ta', 'tisti', 'tista', 'te', 'ti', 'njegov', 'njegova', 'njihov', 'oba'],
  backwardOpenings: [
    'a', 'ampak', 'vendar', 'in', 'tudi', 'poleg tega', 'zato', 'torej', 'potem', 'tam', 'na primer', 'po njegovem', 'kljub temu',
  ],
};
