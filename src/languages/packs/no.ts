import type { LanguagePack } from '../pack';

/** Norwegian. */
// biome-ignore format: lists of words fill their lines
export const no: LanguagePack = {
  language: 'no',
  calls: [
    'nyhetsbrev', 'abonner', 'bli abonnent', 'logg inn', 'følg oss', 'last ned appen', 'klikk her', 'del artikkelen', 'kommentarer',
    'annonse', 'tips oss', 'personvern',
  ],
  readAlso: [
    'les også', 'les mer', 'les flere', 'se også', 'hør også', 'mer om', 'relatert', 'relaterte saker', 'flere saker', 'anbefalt',
    'mest lest', 'les hele',
  ],
  keyPointHeadings: ['kortversjonen', 'oppsummering', 'kort fortalt'],
  wallPhrases: ['for å lese videre', 'kun for abonnenter', 'allerede abonnent', 'bli abonnent', 'les hele saken'],
  creditWords: ['foto', 'bilde', 'kilde', 'illustrasjon', 'illustrasjonsfoto', 'arkivfoto', 'skjermdump'],
  bylineWords: ['av', 'tekst', 'skrevet av', 'journalist'],
  andWords: ['og'],
  roleWords: ['journalist'],
  noNames: ['profil', 'foto'],
  noKickers: ['annonse'],
  besideDates: ['publisert', 'oppdatert', 'sist', 'kl', 'klokken', 'lesetid', 'min', 'minutter', 'for', 'siden'],
};
