import type { LanguagePack } from '../pack';

/** Swahili. */
// biome-ignore format: lists of words fill their lines
export const sw: LanguagePack = {
  language: 'sw',
  months: 'januari,jan|februari,feb|machi,mac|aprili,apr|mei|juni,jun|julai,jul|agosti,ago|septemba,sep|oktoba,okt|novemba,nov|desemba,des',
  weekdays: 'jumapili|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi',
  readAlso: ['soma pia', 'soma zaidi', 'habari zinazohusiana'],
  creditWords: ['picha', 'chanzo'],
  bylineWords: ['na', 'mwandishi'],
  andWords: ['na'],
};
