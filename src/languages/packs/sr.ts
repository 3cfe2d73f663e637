import type { LanguagePack } from '../pack';

/** Serbian. */
// biome-ignore format: lists of words fill their lines
export const sr: LanguagePack = {
  language: 'sr',
  calls: [
    'newsletter', 'pretplatite se', 'pratite nas', 'preuzmite', 'kliknite', 'komentari', 'reklama', 'пратите нас', 'преузмите',
    'коментари',
  ],
  readAlso: ['pročitajte još', 'pročitajte i', 'прочитајте још', 'прочитајте и', 'повезане вести', 'погледајте'],
  creditWords: ['фото', 'извор', 'foto', 'izvor'],
  bylineWords: ['piše', 'аутор', 'autor', 'пише'],
  andWords: ['и', 'i'],
  noKickers: ['реклама', 'reklama'],
  beforeOrdinals: ['од', 'до', 'у', 'на', 'и', 'od', 'do', 'u', 'na', 'i'],
  furnitureAtStart: ['foto:', 'фото'],
  units: ['км', 'м', 'евро'],
  ahead: {
    before: 'следећ\\p{L}+|идућ\\p{L}+|наредн\\p{L}+|sledeć\\p{L}+|iduć\\p{L}+|naredn\\p{L}+',
    verbs: 'ће|će',
    clauses: 'да|кој\\p{L}+|и|а|али|da|koj\\p{L}+|i|a|ali',
  },
  backwardOpenings: ['он', 'она', 'они', 'оне', 'то', 'тај', 'та', 'ти', 'те', 'овај', 'ова', 'ово', 'али', 'и', 'такође', 'осим тога', 'међутим', 'стога', 'зато', 'тада', 'тамо', 'његов', 'његова', 'њихов', 'обоје', 'наиме', 'на пример', 'on', 'ona', 'oni', 'one', 'to', 'taj', 'ta', 'ti', 'te', 'ovaj', 'ova', 'ovo', 'ali', 'i', 'takođe', 'osim toga', 'međutim', 'stoga', 'zato', 'tada', 'tamo', 'njegov', 'njegova', 'njihov', 'oboje', 'naime', 'na primer'],
};
