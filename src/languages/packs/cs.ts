import type { LanguagePack } from '../pack';

/** Czech. */
// biome-ignore format: lists of words fill their lines
export const cs: LanguagePack = {
  language: 'cs',
  months: 'ledna,leden,1,led|února,únor,2,úno|března,březen,3,bře|dubna,duben,4,dub|května,květen,5,kvě|června,červen,6,čvn|července,červenec,7,čvc|srpna,srpen,8,srp|září,9,zář|října,říjen,10,říj|listopadu,listopad,11,lis|prosince,prosinec,12,pro',
  weekdays: 'neděle,ne|pondělí,po|úterý,út|středa,st|čtvrtek,čt|pátek,pá|sobota,so',
  calls: [
    'newsletter', 'přihlaste se', 'předplatné', 'předplatit', 'pro předplatitele', 'sledujte nás', 'stáhněte si', 'klikněte', 'sdílet',
    'diskuse', 'komentáře', 'reklama', 'zásady ochrany',
  ],
  readAlso: [
    'čtěte také', 'čtěte dále', 'čtěte více', 'přečtěte si', 'přečtěte si také', 'mohlo by vás zajímat', 'související',
    'související články', 'více k tématu', 'více na téma', 'podívejte se', 'další články', 'nejčtenější', 'doporučujeme',
  ],
  keyPointHeadings: ['ve zkratce', 'shrnutí', 'stručně'],
  noteOpenings: ['oprava', 'opraveno', 'poznámka redakce', 'upřesnění'],
  wallPhrases: ['pouze pro předplatitele', 'pro předplatitele', 'předplaťte si'],
  creditWords: ['foto', 'zdroj', 'autor', 'ilustrace', 'snímek'],
  bylineWords: ['autor', 'autoři', 'napsal', 'text'],
  andWords: ['a'],
  roleWords: ['redaktor', 'redaktorka', 'reporter'],
  noNames: ['autor', 'profil', 'foto'],
  noKickers: ['reklama'],
  besideDates: ['publikováno', 'aktualizováno', 'vydáno', 'dnes', 'v', 'minut', 'čtení'],
  stopWords: [
    'a', 'v', 'na', 'se', 'je', 'že', 's', 'z', 'do', 'o', 'i', 'k', 'pro', 'za', 'po', 'od', 'jako', 'ale', 'by', 'to', 'který', 'která',
    'které', 'jsou', 'byl', 'byla', 'bylo', 'byli', 'být', 've', 'ze', 'si', 'jeho', 'její', 'jejich', 'tak', 'už', 'také', 'podle', 'co',
    'nebo', 'při', 'až', 'není', 'však', 'aby', 'jen',
  ],
  abbreviations: [
    'např', 'tzv', 'tj', 'mj', 'resp', 'č', 'čp', 'ul', 'nám', 'ing', 'mgr', 'mudr', 'judr', 'phdr', 'doc', 'bc', 'plk', 'kpt', 'gen',
    'sv', 'str', 'tis', 'mil', 'mld', 'kč', 'cca', 'př',
  ],
  afterOrdinals: ['ročník\\p{Alpha}*', 'století', 'liga'],
  beforeOrdinals: ['dne', 'od', 'do', 'v', 'na', 've', 'ze', 'a', 'po', 'před'],
  sayingWords: ['řekl', 'řekla', 'uvedl'],
  nowWords: ['nyní', 'teď'],
  standIns: ['on', 'ona', 'ono', 'oni', 'to', 'ten', 'ta', 'tento', 'tato', 'toto', 'jeho', 'její', 'jejich'],
  backwardOpenings: ['ale', 'a', 'však', 'také', 'navíc', 'proto', 'tak', 'pak', 'potom', 'zároveň'],
  backwardTurns: ['však', 'ovšem', 'naopak', 'proto', 'přitom'],
  furnitureInLabels: ['čtěte (?:také|více)', 'přečtěte si'],
  furnitureAtStart: ['foto:'],
  scales: { milionů: 1e6, miliard: 1e9, mil: 1e3, mld: 1e9, miliony: 1e6, miliardy: 1e9 },
  units: ['procenta', 'procent', 'euro', 'korun', 'let', 'dní', 'hodin', 'lidí', 'hektar'],
  nearDays: { dnes: 0, včera: -1, předevčírem: -2, zítra: 1 },
  ahead: { before: 'příští|nadcházející|nejbližší', after: 'příští(?:ho)? tý\\p{Alpha}+', verbs: 'bude|budou', clauses: 'že|a|ale' },
  partsOfDay: { before: '(?:v noci na )', after: ' (?:ráno|dopoledne|odpoledne|večer|v noci)' },
  placePrepositions: ['v', 've'],
  titles: ['Pan', 'Premier'],
};
