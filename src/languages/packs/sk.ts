import type { LanguagePack } from '../pack';

/** Slovak. */
// biome-ignore format: lists of words fill their lines
export const sk: LanguagePack = {
  language: 'sk',
  months: 'januára,január,1,jan|februára,február,2,feb|marca,marec,3,mar|apríla,apríl,4,apr|mája,máj,5|júna,jún,6|júla,júl,7|augusta,august,8,aug|septembra,september,9,sep|októbra,október,10,okt|novembra,november,11,nov|decembra,december,12,dec',
  weekdays: 'nedeľa,ne|pondelok,po|utorok,ut|streda,st|štvrtok,št|piatok,pi|sobota,so',
  calls: ['newsletter', 'prihláste sa', 'predplatné', 'sledujte nás', 'stiahnite si', 'kliknite', 'zdieľať', 'diskusia', 'reklama'],
  readAlso: [
    'čítajte aj', 'čítajte tiež', 'čítajte viac', 'prečítajte si', 'prečítajte si aj', 'mohlo by vás zaujímať', 'súvisiace',
    'súvisiace články', 'viac k téme', 'pozrite si', 'odporúčame',
  ],
  keyPointHeadings: ['v skratke', 'zhrnutie', 'v krátkosti'],
  creditWords: ['foto', 'zdroj', 'autor', 'ilustrácia'],
  bylineWords: ['autor', 'autori', 'napísal', 'text'],
  andWords: ['a'],
  roleWords: ['redaktor', 'redaktorka', 'reporter'],
  noNames: ['autor', 'profil', 'foto'],
  noKickers: ['reklama'],
  stopWords: [
    'a', 'v', 'na', 'sa', 'je', 'že', 's', 'z', 'do', 'o', 'i', 'k', 'pre', 'za', 'po', 'od', 'ako', 'ale', 'by', 'to', 'ktorý', 'ktorá',
    'ktoré', 'sú', 'bol', 'bola', 'bolo', 'boli', 'byť', 'vo', 'zo', 'si', 'jeho', 'jej', 'ich', 'tak', 'už', 'aj', 'podľa', 'čo',
    'alebo', 'pri', 'až', 'nie',
  ],
  abbreviations: [
    'napr', 'tzv', 'tj', 'resp', 'č', 'ul', 'nám', 'ing', 'mgr', 'mudr', 'judr', 'doc', 'bc', 'plk', 'gen', 'sv', 'str', 'tis', 'mil',
    'mld', 'cca',
  ],
  afterOrdinals: ['ročník\\p{Alpha}*', 'stor\\p{Alpha}+'],
  beforeOrdinals: ['dňa', 'od', 'do', 'v', 'na', 'vo', 'zo', 'a', 'po', 'pred'],
  furnitureAtStart: ['foto:'],
  scales: { miliard: 1e9, mil: 1e3, mld: 1e9, miliony: 1e6, miliardy: 1e9 },
  units: ['euro', 'korun', 'hodin', 'dní', 'procent'],
  placePrepositions: ['v', 'vo'],
  titles: ['Pan', 'Pani', 'Premier', 'Minister'],
  ahead: { before: 'budúc\\p{Alpha}|nadchádzajúc\\p{Alpha}+|najbližš\\p{Alpha}+', after: '(?:budúci|budúceho) tý\\p{Alpha}+', verbs: 'bude|budú', clauses: 'že|a|ale' },
  standIns: [
    'on', 'ona', 'oni', 'ony', 'to', 'ten', 'tá', 'tí', 'tie', 'tento', 'táto', 'toto', 'títo', 'tieto', 'jeho', 'jej', 'ich', 'obaja',
  ],
  backwardOpenings: [
    'ale', 'a', 'aj', 'však', 'okrem toho', 'preto', 'potom', 'tam', 'napríklad', 'podľa neho', 'podľa nej', 'zároveň', 'navyše',
  ],
};
