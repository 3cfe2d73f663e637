import type { LanguagePack } from '../pack';

/** Icelandic. */
// biome-ignore format: lists of words fill their lines
export const is: LanguagePack = {
  language: 'is',
  months: 'janúar,jan|febrúar,feb|mars,mar|apríl,apr|maí|júní,jún|júlí,júl|ágúst,ágú|september,sep|október,okt|nóvember,nóv|desember,des',
  weekdays: 'sunnudagur,sun|mánudagur,mán|þriðjudagur,þri|miðvikudagur,mið|fimmtudagur,fim|föstudagur,fös|laugardagur,lau',
  creditWords: ['mynd', 'ljósmynd'],
  bylineWords: ['eftir', 'höfundur'],
  beforeOrdinals: ['þann', 'frá', 'til', 'og'],
  standIns: [
    'hann', 'hún', 'þeir', 'þær', 'þau', 'það', 'þetta', 'þessi', 'þessar', 'þessir', 'þessum', 'hans', 'hennar', 'þeirra', 'báðir', 'bæði',
  ],
  backwardOpenings: ['en', 'og', 'einnig', 'auk þess', 'þess vegna', 'þá', 'þar', 'til dæmis', 'að hans sögn', 'hins vegar'],
};
