import type { LanguagePack } from '../pack';

/** Croatian. */
// biome-ignore format: lists of words fill their lines
export const hr: LanguagePack = {
  language: 'hr',
  calls: ['newsletter', 'pretplatite se', 'prijavite se', 'pratite nas', 'preuzmite', 'kliknite', 'komentari', 'oglas', 'reklama'],
  readAlso: [
    'pročitajte još', 'pročitajte i', 'pročitaj više', 'više o temi', 'povezane vijesti', 'povezani članci', 'pogledajte', 'čitajte',
  ],
  keyPointHeadings: ['ukratko', 'sažetak', 'najvažnije'],
  creditWords: ['foto', 'izvor', 'autor'],
  bylineWords: ['piše', 'autor', 'objavio', 'tekst'],
  andWords: ['i'],
  roleWords: ['redaktor'],
  noNames: ['autor', 'profil', 'foto'],
  noKickers: ['reklama'],
  stopWords: [
    'i', 'u', 'na', 'je', 'se', 'da', 'za', 'su', 'od', 's', 'o', 'a', 'koji', 'koja', 'koje', 'iz', 'do', 'ali', 'kao', 'će', 'bi', 'po',
    'ne', 'nije', 'bio', 'bila', 'to', 'što', 'ili', 'uz', 'te', 'više',
  ],
  abbreviations: ['npr', 'tzv', 'tj', 'dr', 'mr', 'mag', 'sv', 'ul', 'br', 'god', 'mil', 'mlrd', 'prof'],
  afterOrdinals: ['stoljeć\\p{L}*', 'svjetsk\\p{L}*'],
  beforeOrdinals: ['od', 'do', 'u', 'na', 'i'],
  furnitureAtStart: ['foto:'],
  units: ['euro', 'metri'],
  placePrepositions: ['u'],
  ahead: { before: 'sljedeć\\p{L}+|iduć\\p{L}+|naredn\\p{L}+', verbs: 'će', clauses: 'da|koj\\p{L}+|i|a|ali' },
  nowWords: ['sada'],
  backwardOpenings: ['on', 'ona', 'oni', 'one', 'to', 'taj', 'ta', 'ti', 'te', 'ovaj', 'ova', 'ovo', 'ali', 'no', 'i', 'također', 'osim toga', 'međutim', 'stoga', 'zato', 'tada', 'tamo', 'njegov', 'njegova', 'njihov', 'oboje', 'naime', 'primjerice'],
};
