import type { LanguagePack } from '../pack';

/** Swedish. */
// biome-ignore format: lists of words fill their lines
export const sv: LanguagePack = {
  language: 'sv',
  calls: [
    'nyhetsbrev', 'prenumerera', 'bli prenumerant', 'logga in', 'följ oss', 'ladda ner appen', 'klicka här', 'dela artikeln',
    'kommentarer', 'annons', 'tipsa oss', 'integritetspolicy',
  ],
  readAlso: [
    'läs också', 'läs även', 'läs mer', 'läs vidare', 'se också', 'se även', 'mer om', 'mer läsning', 'relaterat', 'relaterade artiklar',
    'fler nyheter', 'missa inte', 'mest läst', 'rekommenderas',
  ],
  keyPointHeadings: ['i korthet', 'sammanfattning', 'kortfattat'],
  wallPhrases: ['läs vidare', 'för att läsa vidare', 'endast för prenumeranter', 'redan prenumerant', 'bli prenumerant'],
  consentPhrases: ['vi och våra partners'],
  creditWords: ['foto', 'bild', 'källa', 'illustration', 'arkivbild', 'fotograf'],
  bylineWords: ['av', 'text', 'skriven av', 'publicerad av'],
  andWords: ['och'],
  roleWords: ['reporter', 'journalist'],
  noNames: ['redaktion', 'profil', 'foto'],
  noKickers: ['annons'],
  besideDates: ['publicerad', 'publicerat', 'uppdaterad', 'uppdaterat', 'kl', 'klockan', 'lästid', 'min', 'minuter', 'senast', 'sedan'],
};
