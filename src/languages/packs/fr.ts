import type { LanguagePack } from '../pack';

/** French. */
// biome-ignore format: lists of words fill their lines
export const fr: LanguagePack = {
  language: 'fr',
  calls: [
    'newsletter', 'inscrivez-vous', "s'inscrire", 's’inscrire', 'abonnez-vous', "s'abonner", 's’abonner', 'déjà abonné',
    'réservé aux abonnés', 'réservée aux abonnés', 'il vous reste', 'la suite est réservée', 'pour lire la suite', 'essai gratuit',
    'votre adresse e-mail', 'votre adresse email', 'votre email', 'suivez-nous', 'suivez nous', 'rejoignez-nous', 'rejoignez notre',
    'chaîne whatsapp', 'téléchargez', 'notre application', 'google actualités', 'soutenez', 'faites un don', 'faire un don',
    'politique de confidentialité', 'tous droits réservés', 'cliquez ici', 'partagez', 'commentaires', 'réagissez', 'donnez votre avis',
    'écrivez-nous', 'une erreur', 'signaler', 'publicité', 'contenu sponsorisé', 'lien affilié', 'liens affiliés', 'cookies',
    'connectez-vous', 'recevez', 'chaque matin', 'chaque semaine', 'boîte mail',
  ],
  readAlso: [
    'lire aussi', 'à lire aussi', 'à lire', 'a lire aussi', 'a lire', 'lisez aussi', 'lire également', 'à lire également',
    'lire la suite', 'lire plus', 'lire notre', 'lire l’', 'voir aussi', 'à voir aussi', 'à voir', 'à écouter', 'écouter', 'écoutez',
    'regarder', 'sur le même sujet', 'sur le même thème', 'articles liés', 'articles similaires', 'articles connexes',
    'pour aller plus loin', 'en savoir plus', 'plus d’informations', 'plus d’articles', 'nos derniers articles', 'les plus lus',
    'vous aimerez aussi', 'vous pourriez aussi aimer', 'à ne pas manquer', 'recommandé', 'newsletter', 'dans la même rubrique',
    'retrouvez', 'article réservé', 'il vous reste',
  ],
  signOffs: ['avec afp', 'avec reuters', 'avec agences', 'avec l’afp', "avec l'afp", 'propos recueillis par'],
  keyPointHeadings: [
    'l essentiel', 'en bref', 'en résumé', 'ce qu il faut retenir', 'ce qu il faut savoir', 'points clés', 'résumé', 'à retenir',
  ],
  wallPhrases: [
    'réservé aux abonnés', 'réservé à nos abonnés', 'pour lire la suite', 'la suite est réservée', 'abonnez-vous pour lire',
    'déjà abonné', 'il vous reste',
  ],
  consentPhrases: ['nous et nos partenaires', 'accepter et continuer', 'continuer sans accepter'],
  creditWords: ['photo', 'crédit', 'crédits', 'crédit photo', 'image', 'source', 'illustration', 'photographie', 'légende'],
  bylineWords: ['par', 'auteur', 'auteurs', 'publié par', 'écrit par', 'propos recueillis par', 'texte', 'rédigé par'],
  andWords: ['et', 'avec'],
  roleWords: ['rédacteur', 'rédactrice', 'journaliste', 'correspondant', 'correspondante'],
  noNames: ['rédaction', 'la rédaction', 'profil'],
  noKickers: ['publicité', 'exclusif', 'en direct', 'direct'],
  besideDates: [
    'publié', 'publie', 'mis', 'mise', 'à', 'jour', 'le', 'modifié', 'h', 'min', 'minutes', 'lecture', 'temps', 'de', 'il', 'y', 'a',
    'heures', 'par',
  ],
  stopWords: [
    'le', 'la', 'les', 'un', 'une', 'des', 'de', 'du', 'd', 'l', 'à', 'au', 'aux', 'en', 'dans', 'par', 'pour', 'sur', 'sous', 'avec',
    'sans', 'et', 'ou', 'mais', 'que', 'qui', 'quoi', 'dont', 'où', 'ce', 'cet', 'cette', 'ces', 'il', 'elle', 'ils', 'elles', 'on',
    'nous', 'vous', 'je', 'tu', 'se', 'sa', 'son', 'ses', 'leur', 'leurs', 'est', 'sont', 'était', 'étaient', 'être', 'a', 'ont', 'avait',
    'avaient', 'ne', 'pas', 'plus', 'très', 'aussi', 'si', 'comme', 'y', 'été', 'fait', 'même', 'tout', 'tous', 'toute', 'toutes', 'c',
    's', 'n', 'qu', 'j', 'm',
  ],
  abbreviations: [
    'm', 'mm', 'mme', 'mlle', 'mgr', 'me', 'av', 'bd', 'env', 'p.ex', 'p', 'ex', 'c.-à-d', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct',
    'nov', 'déc', 'ste',
  ],
  endingAbbreviations: ['etc', 's.a.r.l'],
  backwardOpenings: [
    'il', 'elle', 'ils', 'elles', 'ce', "c'est", 'c’est', 'cela', 'ceci', 'cette', 'ces', 'cet', 'mais', 'et', 'or', 'car', 'donc', 'son',
    'sa', 'ses', 'leur', 'leurs', 'celui-ci', 'celle-ci', 'ceux-ci', 'cependant', 'toutefois', 'pourtant', 'en outre', 'de plus',
    'par ailleurs', 'ainsi', 'puis', 'ensuite', 'en effet', "d'ailleurs", 'd’ailleurs', 'enfin', 'néanmoins', 'tous deux', 'parmi eux',
    'dès lors', 'de son côté', 'pour autant', 'reste que', "à l'inverse", 'celui', 'celle', 'celles', 'ceux', 'lui', 'eux', 'une fois',
  ],
  backwardTurns: ['toutefois', 'cependant', 'pourtant', 'en revanche', 'néanmoins', 'en effet', 'donc'],
  furnitureAnywhere: ['tous droits réservés'],
  furnitureInLabels: [
    'cliquez', 'à lire (?:aussi|également)', 'lire (?:aussi|également|la suite)', 'abonnez-vous', 'inscrivez-vous', 'crédit photo',
  ],
  furnitureAtStart: ['publicité'],
  scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  units: [
    'pour cent', 'pourcent', 'euro', 'euros', 'dollar', 'dollars', 'francs', 'franc', 'kilomètres', 'mètres', 'tonnes', 'tonne', 'litres',
    'hectares', 'kilo', 'kilos', 'ans', 'années', 'mois', 'semaines', 'jours', 'heures', 'minutes', 'personnes', 'morts', 'blessés',
    'points', 'votes',
  ],
  nearDays: { "aujourd'hui": 0, 'aujourd’hui': 0, hier: -1, 'avant-hier': -2, demain: 1 },
  periods: {
    numbers: 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quelques|plusieurs',
    units: 'secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?',
    beforeMonth: 'en|depuis|fin|début|mi|dès|d’ici|jusqu’en|de',
    told: [
      ['le mois (?:dernier|passé)', 'month', -1],
      ['ce mois(?:-ci)?', 'month', 0],
      ['le mois prochain', 'month', 1],
      ["l[’']an(?:née)? (?:dernière?|passée?)", 'year', -1],
      ['cette année', 'year', 0],
      ["l[’']an(?:née)? prochaine?", 'year', 1],
    ],
    patterns: [
      'la semaine (?:dernière|passée|prochaine)|cette semaine|ce (?:matin|soir|week-end)|cet (?:après-midi|été|hiver|automne)|cette nuit|au printemps|le week-end (?:dernier|prochain)',
      '(?:ces|les|des) (?:N )?(?:derniers|dernières|prochains|prochaines) U',
      "(?:il y a|depuis|pendant|durant|dans|en|après|d[’']ici|au bout de) (?:environ |près de |plus de |moins de )?N U",
      'N U (?:plus tard|plus tôt|après|auparavant)',
    ],
  },
  placePrepositions: ['à', 'en'],
  titles: ['Monsieur', 'Madame', 'M', 'Mme', 'Président', 'Premier'],
  bodyWords: ['Université', 'Ministère', 'Parti', 'Banque', 'Tribunal'],
  placeWords: ['Aéroport'],
  eventWords: ['Loi', 'Coupe'],
  countries: { 'Grande-Bretagne': 'GB', Angleterre: 'GB', Écosse: 'GB' },
};
