import type { LanguagePack } from '../pack';

/** Xhosa. */
// biome-ignore format: lists of words fill their lines
export const xh: LanguagePack = {
  language: 'xh',
  months: 'janyuwari,jan|februwari,feb|matshi,mat|epreli,epr|meyi,mey|juni,jun|julayi,jul|agasti,aga|septemba,sept,sep|okthobha,okthoba,okt|novemba,nov|disemba,dis',
  weekdays: 'cawe,caw|mvulo,mvu|lwesibini,bin,lwesb|lwesithathu,tha|lwesine,sin|lwesihlanu,hla|mgqibelo,mgq',
  creditWords: ['umfanekiso'],
  standIns: ['oku', 'yena'],
  backwardOpenings: ['nangona kunjalo', 'kodwa', 'ngoko ke', 'emva koko'],
};
