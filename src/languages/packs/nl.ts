import type { LanguagePack } from '../pack';

/** Dutch. */
// biome-ignore format: lists of words fill their lines
export const nl: LanguagePack = {
  language: 'nl',
  calls: [
    'nieuwsbrief', 'meld je aan', 'schrijf je in', 'abonneer', 'word abonnee', 'al abonnee', 'alleen voor abonnees', 'log in', 'volg ons',
    'whatsapp-kanaal', 'download de app', 'onze app', 'google nieuws', 'steun ons', 'privacybeleid', 'alle rechten voorbehouden',
    'klik hier', 'deel dit', 'reacties', 'advertentie', 'tip de redactie', 'mail ons',
  ],
  readAlso: [
    'lees ook', 'lees meer', 'lees verder', 'lees hier', 'lees het', 'bekijk ook', 'kijk ook', 'luister ook', 'meer over', 'meer lezen',
    'meer nieuws', 'gerelateerd', 'gerelateerde artikelen', 'zie ook', 'ook interessant', 'verder lezen', 'aanbevolen', 'meest gelezen',
  ],
  signOffs: ['met medewerking van', 'in samenwerking met'],
  keyPointHeadings: ['in het kort', 'samenvatting', 'kernpunten', 'de kern'],
  wallPhrases: ['alleen voor abonnees', 'verder lezen', 'word abonnee', 'al abonnee', 'om dit artikel te lezen'],
  consentPhrases: ['accepteren en doorgaan', 'wij en onze partners'],
  creditWords: ['foto', 'beeld', 'bron', 'illustratie', 'fotograaf'],
  bylineWords: ['door', 'auteur', 'van', 'tekst', 'geschreven door'],
  andWords: ['en'],
  roleWords: ['redacteur', 'verslaggever', 'journalist', 'columnist'],
  noNames: ['redactie', 'foto'],
  noKickers: ['advertentie'],
  besideDates: [
    'gepubliceerd', 'bijgewerkt', 'geplaatst', 'op', 'om', 'uur', 'leestijd', 'min', 'minuten', 'laatst', 'gewijzigd', 'geleden',
  ],
};
