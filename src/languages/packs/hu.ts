import type { LanguagePack } from '../pack';

/** Hungarian. */
// biome-ignore format: lists of words fill their lines
export const hu: LanguagePack = {
  language: 'hu',
  calls: [
    'hírlevél', 'iratkozzon fel', 'iratkozz fel', 'előfizet', 'előfizetők', 'jelentkezzen be', 'kövessen minket', 'kövess minket',
    'töltse le', 'kattintson', 'megosztás', 'hozzászólás', 'hirdetés', 'adatvédelmi',
  ],
  readAlso: [
    'olvassa el', 'olvass tovább', 'olvassa tovább', 'olvasta már', 'kapcsolódó', 'kapcsolódó cikkek', 'kapcsolódó cikkeink',
    'további részletek', 'ajánlott', 'ajánljuk', 'nézze meg', 'még több', 'legolvasottabb',
  ],
  keyPointHeadings: ['röviden', 'összefoglaló'],
  wallPhrases: ['csak előfizetőknek', 'előfizetőink', 'fizessen elő'],
  creditWords: ['fotó', 'kép', 'forrás', 'illusztráció'],
  bylineWords: ['szerző', 'írta', 'szerzők'],
  andWords: ['és'],
  noNames: ['profil'],
  besideDates: ['megjelent', 'frissítve', 'módosítva', 'perc', 'olvasás'],
};
