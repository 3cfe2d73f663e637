import type { LanguagePack } from '../pack';

/** Tamil. */
// biome-ignore format: lists of words fill their lines
export const ta: LanguagePack = {
  language: 'ta',
  readAlso: ['மேலும் படிக்க', 'இதையும் படியுங்கள்', 'தொடர்புடைய செய்திகள்', 'மேலும்'],
  abbreviations: ['திரு', 'டாக்டர்'],
};
