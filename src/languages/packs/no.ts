import type { LanguagePack } from '../pack';

/** Norwegian, Bokmål and Nynorsk. */
// biome-ignore format: lists of words fill their lines
export const no: LanguagePack = {
  language: 'no',
  months: 'januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|desember,des',
  weekdays: 'søndag,søn|mandag,man|tirsdag,tir|onsdag,ons|torsdag,tor|fredag,fre|lørdag,lør',
  calls: [
    'nyhetsbrev', 'abonner', 'bli abonnent', 'logg inn', 'følg oss', 'last ned appen', 'klikk her', 'del artikkelen', 'kommentarer',
    'annonse', 'tips oss', 'personvern',
  ],
  readAlso: [
    'les også', 'les mer', 'les flere', 'se også', 'hør også', 'mer om', 'relatert', 'relaterte saker', 'flere saker', 'anbefalt',
    'mest lest', 'les hele',
  ],
  keyPointHeadings: ['kortversjonen', 'oppsummering', 'kort fortalt'],
  noteOpenings: ['rettelse', 'korreksjon', 'presisering', 'redaksjonens merknad', 'i en tidligere versjon av'],
  wallPhrases: ['for å lese videre', 'kun for abonnenter', 'allerede abonnent', 'bli abonnent', 'les hele saken'],
  creditWords: ['foto', 'bilde', 'kilde', 'illustrasjon', 'illustrasjonsfoto', 'arkivfoto', 'skjermdump'],
  bylineWords: ['av', 'tekst', 'skrevet av', 'journalist'],
  andWords: ['og'],
  roleWords: ['journalist'],
  noNames: ['profil', 'foto'],
  noKickers: ['annonse'],
  pictureTools: ['forstørr', 'se bildene', 'vis alle bilder', 'fullskjerm', 'lukk'],
  besideDates: ['publisert', 'oppdatert', 'sist', 'kl', 'klokken', 'lesetid', 'min', 'minutter', 'for', 'siden'],
  stopWords: [
    'og', 'i', 'at', 'det', 'som', 'en', 'et', 'på', 'er', 'av', 'for', 'med', 'til', 'den', 'de', 'har', 'ikke', 'om', 'var', 'ved',
    'han', 'hun', 'fra', 'seg', 'men', 'så', 'kan', 'skal', 'skulle', 'når', 'også', 'etter', 'under', 'mot', 'over', 'der', 'eller',
    'vi', 'jeg', 'hadde', 'blir', 'ble', 'man', 'nå', 'sin', 'sine', 'sitt', 'deres', 'hans', 'hennes', 'enn', 'mer', 'bare',
  ],
  abbreviations: ['f.eks', 'bl.a', 'dvs', 'ca', 'kl', 'nr', 'mill', 'mrd', 'pst', 'hr', 'fr', 'dr', 'st'],
  beforeOrdinals: ['den', 'det', 'til', 'fra', 'på', 'i', 'og'],
  sayingWords: ['sier', 'sa'],
  nowWords: ['nå', 'no'],
  standIns: [
   
    '(?:den|det|de)(?= (?:er|var|har|hadde|blir|ble|skal|skulle|kan|kunne|vil|ville|må|måtte|gjelder|gjaldt|betyr|viser|viste|fremgår|sier|sa|skriver|skrev|opplyser|opplyste|skjer|skjedde|går|gikk|kommer|kom|gjør|gjorde|får|fikk|står|sto|handler|dreier|mener|finnes)(?!\\p{IDC}))',
    'han', 'hun', 'dette', 'denne', 'disse', 'hans', 'hennes', 'deres',
  ],
  backwardOpenings: [
    'den \\d+ år gamle', '\\d+-åringen', 'men', 'og', 'også', 'dessuten', 'derfor', 'samtidig', 'der', 'da', 'så', 'av den grunn',
    'deretter', 'dermed', 'siden da', 'i så fall', 'til tross for dette', 'derimot', 'på den annen side', 'ifølge ham', 'ifølge henne',
    'til slutt', 'likevel', 'med andre ord',
  ],
  pronounSpeakers: ['(?:sier|sa|forteller|mener|skriver) (?:han|hun|de)'],
  backwardTurns: ['derimot', 'imidlertid', 'derfor', 'likevel'],
  furnitureInLabels: ['les også'],
  furnitureAtStart: ['foto:'],
  scales: { millioner: 1e6, milliarder: 1e9, mrd: 1e9, milliard: 1e9 },
  units: ['prosent', 'euro', 'dollar', 'kroner', 'kilometer', 'meter', 'kilo', 'liter', 'hektar', 'år', 'dager', 'timer', 'personer'],
  nearDays: { 'i dag': 0, 'i går': -1, 'i morgen': 1, 'i morgon': 1 },
  ahead: { before: 'neste|kommende|førstkommende', after: '(?:i )?neste uke', verbs: 'skal|vil|kommer til å|ventes', clauses: 'som|at|og|men|fordi' },
  moreWeekdays: { måndag: 1, tysdag: 2, laurdag: 6, sundag: 0 },
  partsOfDay: { after: '(?:s? ?(?:morgen|formiddag|ettermiddag|kveld|natt))' },
  placePrepositions: ['i', 'nær'],
  placeWords: ['Stadion'],
};
