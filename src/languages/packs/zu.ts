import type { LanguagePack } from '../pack';

/** Zulu. */
// biome-ignore format: lists of words fill their lines
export const zu: LanguagePack = {
  language: 'zu',
  months: 'januwari,jan|februwari,feb|mashi,mas|ephreli,eph|meyi,mey|juni,jun|julayi,jul|agasti,aga|septhemba,sep|okthoba,okt|novemba,nov|disemba,dis',
  weekdays: 'isonto,son|umsombuluko,mso|ulwesibili,bil|ulwesithathu,tha|ulwesine,sin|ulwesihlanu,hla|umgqibelo,mgq',
  calls: ['bhalisa', 'landa i-app'],
  readAlso: ['funda olunye udaba', 'funda futhi', 'funda lapha'],
  creditWords: ['isithombe'],
  standIns: ['lokhu', 'yena'],
  backwardOpenings: ['nokho', 'kodwa', 'kepha', 'ngakho-ke', 'ngemva kwalokho'],
};
