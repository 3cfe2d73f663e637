import type { LanguagePack } from '../pack';

/** Danish. */
// biome-ignore format: lists of words fill their lines
export const da: LanguagePack = {
  language: 'da',
  calls: [
    'nyhedsbrev', 'abonner', 'bliv abonnent', 'log ind', 'følg os', 'hent appen', 'klik her', 'del artiklen', 'kommentarer', 'annonce',
    'privatlivspolitik',
  ],
  readAlso: [
    'læs også', 'læs mere', 'læs flere', 'se også', 'mere om', 'relateret', 'relaterede artikler', 'flere nyheder', 'anbefalet',
    'mest læste',
  ],
  keyPointHeadings: ['kort fortalt', 'opsummering', 'resumé'],
  wallPhrases: ['kun for abonnenter', 'for at læse videre', 'allerede abonnent', 'bliv abonnent', 'læs hele artiklen'],
  creditWords: ['foto', 'billede', 'kilde', 'illustration', 'arkivfoto'],
  bylineWords: ['af', 'tekst', 'skrevet af', 'journalist'],
  andWords: ['og'],
  roleWords: ['journalist'],
  noNames: ['redaktion', 'profil', 'foto'],
  noKickers: ['annonce'],
  besideDates: ['publiceret', 'opdateret', 'kl', 'klokken', 'læsetid', 'min', 'minutter', 'senest', 'siden', 'd'],
};
