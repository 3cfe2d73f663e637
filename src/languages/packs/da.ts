import type { LanguagePack } from '../pack';

/** Danish. */
// biome-ignore format: lists of words fill their lines
export const da: LanguagePack = {
  language: 'da',
  months: 'januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|december,dec',
  weekdays: 'søndag,søn|mandag,man|tirsdag,tirs|onsdag,ons|torsdag,tors|fredag,fre|lørdag,lør',
  calls: [
    'nyhedsbrev', 'abonner', 'bliv abonnent', 'log ind', 'følg os', 'hent appen', 'klik her', 'del artiklen', 'kommentarer', 'annonce',
    'privatlivspolitik',
  ],
  readAlso: [
    'læs også', 'læs mere', 'læs flere', 'se også', 'mere om', 'relateret', 'relaterede artikler', 'flere nyheder', 'anbefalet',
    'mest læste',
  ],
  keyPointHeadings: ['kort fortalt', 'opsummering', 'resumé'],
  noteOpenings: ['rettelse', 'præcisering', 'redaktionens note', 'i en tidligere version af'],
  wallPhrases: ['kun for abonnenter', 'for at læse videre', 'allerede abonnent', 'bliv abonnent', 'læs hele artiklen'],
  creditWords: ['foto', 'billede', 'kilde', 'illustration', 'arkivfoto'],
  bylineWords: ['af', 'tekst', 'skrevet af', 'journalist'],
  andWords: ['og'],
  roleWords: ['journalist'],
  noNames: ['redaktion', 'profil', 'foto'],
  noKickers: ['annonce'],
  pictureTools: ['forstør', 'se galleri', 'fuld skærm', 'luk'],
  besideDates: ['publiceret', 'opdateret', 'kl', 'klokken', 'læsetid', 'min', 'minutter', 'senest', 'siden', 'd'],
  stopWords: [
    'og', 'i', 'at', 'det', 'som', 'en', 'et', 'på', 'er', 'af', 'for', 'med', 'til', 'den', 'de', 'har', 'ikke', 'om', 'var', 'ved',
    'han', 'hun', 'fra', 'sig', 'men', 'så', 'kan', 'skal', 'skulle', 'når', 'også', 'efter', 'under', 'mod', 'over', 'der', 'eller',
    'vi', 'jeg', 'havde', 'bliver', 'blev', 'man', 'nu', 'sin', 'sine', 'sit', 'deres', 'hans', 'hendes', 'end', 'mere', 'kun',
  ],
  abbreviations: ['f.eks', 'bl.a', 'd.v.s', 'dvs', 'ca', 'kl', 'nr', 'mio', 'mia', 'pct', 'hr', 'fr', 'dr', 'sct', 'osv'],
  beforeOrdinals: ['den', 'd', 'det', 'til', 'fra', 'på', 'i', 'og'],
  sayingWords: ['siger', 'sagde'],
  nowWords: ['nu'],
  standIns: [
   
    '(?:den|det|de)(?= (?:er|var|har|havde|bliver|blev|skal|skulle|kan|kunne|vil|ville|må|måtte|gælder|gjaldt|betyder|viser|viste|fremgår|siger|sagde|skriver|skrev|oplyser|oplyste|sker|skete|går|gik|kommer|kom|gør|gjorde|får|fik|står|stod|handler|drejer|lyder|mener|findes)(?!\\p{IDC}))',
    'han', 'hun', 'dette', 'denne', 'disse', 'hans', 'hendes', 'deres',
  ],
  backwardOpenings: [
    'den \\d+-årige', 'men', 'og', 'også', 'desuden', 'derfor', 'samtidig', 'der', 'da', 'så', 'dog', 'af den grund', 'derefter', 'dermed',
    'siden da', 'i det tilfælde', 'trods dette', 'derimod', 'på den anden side', 'ifølge ham', 'ifølge hende', 'til sidst', 'endelig',
    'ligeledes', 'med andre ord',
  ],
  pronounSpeakers: ['(?:siger|sagde|fortæller|mener|skriver) (?:han|hun|de)'],
  backwardTurns: ['dog', 'derimod', 'imidlertid', 'derfor'],
  furnitureInLabels: ['læs også'],
  furnitureAtStart: ['foto:'],
  scales: { millioner: 1e6, milliarder: 1e9, mio: 1e6, milliard: 1e9 },
  units: ['procent', 'euro', 'dollar', 'kroner', 'kilometer', 'meter', 'ton', 'hektar', 'liter', 'kilo', 'år', 'personer', 'timer'],
  nearDays: { 'i dag': 0, 'i går': -1, 'i morgen': 1 },
  ahead: { before: 'næste|kommende|førstkommende', after: '(?:i )?næste uge', verbs: 'skal|vil|ventes', clauses: 'som|at|og|men|fordi' },
  partsOfDay: { after: '(?:s? ?(?:morgen|formiddag|eftermiddag|aften|nat))' },
  placePrepositions: ['i', 'nær'],
  placeWords: ['Stadion'],
};
