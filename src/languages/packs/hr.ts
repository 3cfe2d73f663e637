import type { LanguagePack } from '../pack';

/** Croatian. */
// biome-ignore format: lists of words fill their lines
export const hr: LanguagePack = {
  language: 'hr',
  calls: ['newsletter', 'pretplatite se', 'prijavite se', 'pratite nas', 'preuzmite', 'kliknite', 'komentari', 'oglas', 'reklama'],
  readAlso: [
    'pročitajte još', 'pročitajte i', 'pročitaj više', 'više o temi', 'povezane vijesti', 'povezani članci', 'pogledajte', 'čitajte',
  ],
  creditWords: ['foto', 'izvor', 'autor'],
  bylineWords: ['piše', 'autor', 'objavio', 'tekst'],
  andWords: ['i'],
  roleWords: ['redaktor'],
  noNames: ['autor', 'profil', 'foto'],
  noKickers: ['reklama'],
};
