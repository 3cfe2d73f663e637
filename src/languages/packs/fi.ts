import type { LanguagePack } from '../pack';

/** Finnish. */
// biome-ignore format: lists of words fill their lines
export const fi: LanguagePack = {
  language: 'fi',
  calls: [
    'uutiskirje', 'tilaa uutiskirje', 'tilaajille', 'kirjaudu', 'seuraa meitä', 'lataa sovellus', 'jaa artikkeli', 'kommentit', 'mainos',
    'tietosuoja',
  ],
  readAlso: [
    'lue myös', 'lue lisää', 'katso myös', 'katso', 'lisää aiheesta', 'aiheesta lisää', 'aiheeseen liittyvää', 'suosittelemme',
    'luetuimmat', 'kuuntele',
  ],
  keyPointHeadings: ['tiivistelmä', 'lyhyesti', 'pääkohdat'],
  wallPhrases: ['vain tilaajille', 'jatka lukemista', 'tilaa ja lue'],
  creditWords: ['kuva', 'kuvat', 'kuvaaja', 'lähde', 'kuvitus'],
  bylineWords: ['teksti', 'kirjoittaja', 'toimittaja'],
  andWords: ['ja'],
  besideDates: ['julkaistu', 'päivitetty', 'klo', 'lukuaika', 'min', 'minuuttia'],
};
