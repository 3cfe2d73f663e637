import type { LanguagePack } from '../pack';

/** Serbian. */
// biome-ignore format: lists of words fill their lines
export const sr: LanguagePack = {
  language: 'sr',
  months: 'јануар,јан|фебруар,феб|март,мар|април,апр|мај|јун|јул|август,авг|септембар,сеп|октобар,окт|новембар,нов|децембар,дец',
  weekdays: 'недеља,нед|понедељак,пон|уторак,уто|среда,сре|четвртак,чет|петак,пет|субота,суб',
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
    before: 'следећ\\p{Alpha}+|идућ\\p{Alpha}+|наредн\\p{Alpha}+|sledeć\\p{Alpha}+|iduć\\p{Alpha}+|naredn\\p{Alpha}+',
    verbs: 'ће|će',
    clauses: 'да|кој\\p{Alpha}+|и|а|али|da|koj\\p{Alpha}+|i|a|ali',
  },
  standIns: [
    'он', 'она', 'они', 'оне', 'то', 'тај', 'та', 'ти', 'те', 'овај', 'ова', 'ово', 'његов', 'његова', 'њихов', 'обоје', 'on', 'ona', 'oni',
    'one', 'to', 'taj', 'ta', 'ti', 'te', 'ovaj', 'ova', 'ovo', 'njegov', 'njegova', 'njihov', 'oboje',
  ],
  backwardOpenings: [
    'али', 'и', 'такође', 'осим тога', 'међутим', 'стога', 'зато', 'тада', 'тамо', 'наиме', 'на пример', 'ali', 'i', 'takođe', 'osim toga',
    'međutim', 'stoga', 'zato', 'tada', 'tamo', 'naime', 'na primer',
  ],
};
