import type { LanguagePack } from '../pack';

/** Romanian. */
// biome-ignore format: lists of words fill their lines
export const ro: LanguagePack = {
  language: 'ro',
  months: 'ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept|octombrie,oct|noiembrie,nov|decembrie,dec',
  weekdays: 'duminică,dum|luni,lun|marți,mar|miercuri,mie|joi|vineri,vin|sâmbătă,sâm',
  calls: [
    'newsletter', 'abonează-te', 'abonați-vă', 'aboneaza-te', 'înscrie-te', 'urmăriți', 'urmărește', 'urmareste', 'canalul de whatsapp',
    'descarcă', 'google news', 'click aici', 'distribuie', 'comentarii', 'publicitate', 'politica de confidențialitate',
    'toate drepturile rezervate',
  ],
  readAlso: [
    'citește și', 'citeşte şi', 'citiți și', 'citiţi şi', 'citește mai mult', 'citeşte mai mult', 'vezi și', 'vezi şi', 'pe aceeași temă',
    'articole similare', 'articole conexe', 'recomandări', 'recomandate', 'te-ar putea interesa', 'cele mai citite', 'află mai multe',
  ],
  keyPointHeadings: ['pe scurt', 'rezumat', 'puncte cheie', 'ideile principale'],
  noteOpenings: ['corecție', 'erată', 'rectificare', 'nota redacției'],
  wallPhrases: ['doar pentru abonați', 'abonează-te pentru', 'pentru a continua'],
  creditWords: ['foto', 'sursa', 'sursă foto', 'imagine', 'credit', 'autor'],
  bylineWords: ['de', 'autor', 'scris de', 'publicat de', 'articol scris de'],
  andWords: ['și', 'şi'],
  noNames: ['autor', 'profil', 'foto'],
  besideDates: ['publicat', 'actualizat', 'la', 'ora', 'data', 'publicării', 'ultima', 'actualizare', 'minute'],
  stopWords: [
    'și', 'în', 'de', 'la', 'a', 'al', 'ale', 'cu', 'pe', 'pentru', 'din', 'că', 'este', 'sunt', 'fost', 'care', 'nu', 'mai', 'o', 'un',
    'se', 'ce', 'au', 'sau', 'dar', 'prin', 'după', 'către', 'lui', 'ei', 'ca', 'să', 'le', 'i',
  ],
  abbreviations: ['dl', 'dna', 'dvs', 'nr', 'str', 'bd', 'art', 'alin', 'lit', 'pct', 'ex', 'etc', 'sf', 'mil', 'mld', 'lei'],
  sayingWords: ['a spus', 'a declarat'],
  nowWords: ['acum'],
  standIns: ['el', 'ea', 'ei', 'ele', 'acesta', 'aceasta', 'aceștia', 'acestea'],
  backwardOpenings: ['dar', 'și', 'însă', 'totuși', 'de asemenea', 'astfel', 'apoi', 'în plus', 'iar'],
  furnitureInLabels: ['citiți (?:și|mai)', 'citește (?:și|mai)'],
  furnitureAtStart: ['foto:'],
  scales: { milioane: 1e6, miliarde: 1e9, mil: 1e3, mld: 1e9 },
  units: ['euro', 'lei', 'ani', 'zile', 'oameni', 'metri', 'hectare'],
  nearDays: { astăzi: 0, azi: 0, ieri: -1, mâine: 1 },
  ahead: { after: 'viitoare|următoare|săptămân\\p{Alpha}+ viitoare', verbs: 'va|vor|urmează să', clauses: 'că|care|și|dar' },
  partsOfDay: { before: '(?:în noaptea de |în seara de )', after: ' (?:dimineață|dimineața|după-amiază|seara|seară|noaptea)' },
  placePrepositions: ['în'],
  titles: ['Premier'],
};
