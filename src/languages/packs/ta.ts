import type { LanguagePack } from '../pack';

/** Tamil. */
// biome-ignore format: lists of words fill their lines
export const ta: LanguagePack = {
  language: 'ta',
  months: 'ஜனவரி,ஜன|பிப்ரவரி,பிப்|மார்ச்,மார்|ஏப்ரல்,ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்,ஆக|செப்டம்பர்,செப்|அக்டோபர்,அக்|நவம்பர்,நவ|டிசம்பர்,டிச',
  weekdays: 'ஞாயிறு,ஞாயி|திங்கள்,திங்|செவ்வாய்,செவ்|புதன்,புத|வியாழன்,வியா|வெள்ளி,வெள்|சனி',
  readAlso: ['மேலும் படிக்க', 'இதையும் படியுங்கள்', 'தொடர்புடைய செய்திகள்', 'மேலும்'],
  abbreviations: ['திரு', 'டாக்டர்'],
};
