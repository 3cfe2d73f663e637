import type { LanguagePack } from '../pack';

/** Croatian. */
// biome-ignore format: lists of words fill their lines
export const hr: LanguagePack = {
  language: 'hr',
  months: 'siječnja,siječanj,sij|veljače,veljača,velj|ožujka,ožujak,ožu|travnja,travanj,tra|svibnja,svibanj,svi|lipnja,lipanj,lip|srpnja,srpanj,srp|kolovoza,kolovoz,kol|rujna,rujan,ruj|listopada,listopad,lis|studenoga,studeni,stu|prosinca,prosinac,pro',
  weekdays: 'nedjelja,ned|ponedjeljak,pon|utorak,uto|srijeda,sri|četvrtak,čet|petak,pet|subota,sub',
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
  afterOrdinals: ['stoljeć\\p{Alpha}*', 'svjetsk\\p{Alpha}*'],
  beforeOrdinals: ['od', 'do', 'u', 'na', 'i'],
  furnitureAtStart: ['foto:'],
  units: ['euro', 'metri'],
  placePrepositions: ['u'],
  ahead: { before: 'sljedeć\\p{Alpha}+|iduć\\p{Alpha}+|naredn\\p{Alpha}+', verbs: 'će', clauses: 'da|koj\\p{Alpha}+|i|a|ali' },
  nowWords: ['sada'],
  standIns: ['on', 'ona', 'oni', 'one', 'to', 'taj', 'ta', 'ti', 'te', 'ovaj', 'ova', 'ovo', 'njegov', 'njegova', 'njihov', 'oboje'],
  backwardOpenings: ['ali', 'no', 'i', 'također', 'osim toga', 'međutim', 'stoga', 'zato', 'tada', 'tamo', 'naime', 'primjerice'],
};
