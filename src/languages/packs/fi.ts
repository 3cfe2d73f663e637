import type { LanguagePack } from '../pack';

/** Finnish. */
// biome-ignore format: lists of words fill their lines
export const fi: LanguagePack = {
  language: 'fi',
  months: 'tammikuuta,tammikuu,1,tammi|helmikuuta,helmikuu,2,helmi|maaliskuuta,maaliskuu,3,maalis|huhtikuuta,huhtikuu,4,huhti|toukokuuta,toukokuu,5,touko|kesäkuuta,kesäkuu,6,kesä|heinäkuuta,heinäkuu,7,heinä|elokuuta,elokuu,8,elo|syyskuuta,syyskuu,9,syys|lokakuuta,lokakuu,10,loka|marraskuuta,marraskuu,11,marras|joulukuuta,joulukuu,12,joulu',
  weekdays: 'sunnuntai,su|maanantai,ma|tiistai,ti|keskiviikko,ke|torstai,to|perjantai,pe|lauantai,la',
  calls: [
    'uutiskirje', 'tilaa uutiskirje', 'tilaajille', 'kirjaudu', 'seuraa meitä', 'lataa sovellus', 'jaa artikkeli', 'kommentit', 'mainos',
    'tietosuoja',
  ],
  readAlso: [
    'lue myös', 'lue lisää', 'katso myös', 'katso', 'lisää aiheesta', 'aiheesta lisää', 'aiheeseen liittyvää', 'suosittelemme',
    'luetuimmat', 'kuuntele',
  ],
  keyPointHeadings: ['tiivistelmä', 'lyhyesti', 'pääkohdat'],
  noteOpenings: ['oikaisu', 'korjaus', 'toimituksen huomautus', 'täsmennys'],
  wallPhrases: ['vain tilaajille', 'jatka lukemista', 'tilaa ja lue'],
  creditWords: ['kuva', 'kuvat', 'kuvaaja', 'lähde', 'kuvitus'],
  bylineWords: ['teksti', 'kirjoittaja', 'toimittaja'],
  andWords: ['ja'],
  besideDates: ['julkaistu', 'päivitetty', 'klo', 'lukuaika', 'min', 'minuuttia'],
  stopWords: [
    'ja', 'on', 'ei', 'että', 'se', 'hän', 'oli', 'ovat', 'olivat', 'mutta', 'kun', 'myös', 'joka', 'jotka', 'tai', 'kuin', 'ole', 'sen',
    'hänen', 'niin', 'jo', 'vain', 'mukaan', 'voi', 'sekä', 'ne', 'he', 'me', 'sitä', 'tämä', 'nyt', 'vielä', 'jos',
  ],
  abbreviations: ['esim', 'mm', 'ns', 'ks', 'n', 'klo', 'nro', 'milj', 'mrd', 't.s', 'ym', 'tri'],
  beforeOrdinals: ['ja', 'asti', 'alkaen'],
  sayingWords: ['sanoo', 'sanoi'],
  nowWords: ['nyt'],
  standIns: ['hän', 'he', 'se', 'ne', 'tämä', 'nämä', 'hänen', 'heidän', 'sen'],
  backwardOpenings: ['mutta', 'ja', 'myös', 'lisäksi', 'siksi', 'kuitenkin', 'niin', 'silti'],
  furnitureInLabels: ['lue myös'],
  scales: { miljoonaa: 1e6, miljardia: 1e9, mrd: 1e9 },
  units: ['prosenttia', 'euro', 'vuotta', 'päivää', 'ihmistä', 'kilo'],
  nearDays: { tänään: 0, eilen: -1, huomenna: 1 },
  ahead: { before: 'ensi|tulevana|seuraavana' },
  partsOfDay: { after: '(?:aamuna|aamupäivänä|iltapäivänä|iltana|yönä)' },
};
