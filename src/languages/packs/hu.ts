import type { LanguagePack } from '../pack';

/** Hungarian. */
// biome-ignore format: lists of words fill their lines
export const hu: LanguagePack = {
  language: 'hu',
  months: 'január,jan|február,febr|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus,aug|szeptember,szept|október,okt|november,nov|december,dec',
  weekdays: 'vasárnap,v|hétfő,h|kedd,k|szerda,sze|csütörtök,cs|péntek,p|szombat,szo',
  calls: [
    'hírlevél', 'iratkozzon fel', 'iratkozz fel', 'előfizet', 'előfizetők', 'jelentkezzen be', 'kövessen minket', 'kövess minket',
    'töltse le', 'kattintson', 'megosztás', 'hozzászólás', 'hirdetés', 'adatvédelmi',
  ],
  readAlso: [
    'olvassa el', 'olvass tovább', 'olvassa tovább', 'olvasta már', 'kapcsolódó', 'kapcsolódó cikkek', 'kapcsolódó cikkeink',
    'további részletek', 'ajánlott', 'ajánljuk', 'nézze meg', 'még több', 'legolvasottabb',
  ],
  keyPointHeadings: ['röviden', 'összefoglaló'],
  noteOpenings: ['helyreigazítás', 'helyesbítés', 'javítás', 'a szerkesztő megjegyzése', 'szerkesztői megjegyzés'],
  wallPhrases: ['csak előfizetőknek', 'előfizetőink', 'fizessen elő'],
  creditWords: ['fotó', 'kép', 'forrás', 'illusztráció'],
  bylineWords: ['szerző', 'írta', 'szerzők'],
  andWords: ['és'],
  noNames: ['profil'],
  besideDates: ['megjelent', 'frissítve', 'módosítva', 'perc', 'olvasás'],
  stopWords: [
    'a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'ez', 'azt', 'de', 'meg', 'volt', 'van', 'vagy', 'csak', 'már', 'mint', 'ki', 'el',
    'még', 'be', 'fel', 'le', 'lesz', 'volna', 'után', 'szerint', 'amely', 'ami', 'aki', 'ha',
  ],
  abbreviations: ['pl', 'ún', 'ill', 'kb', 'stb', 'dr', 'özv', 'ifj', 'id', 'u', 'vs', 'szt', 'sz', 'st'],
  beforeOrdinals: ['a', 'az', 'és'],
  sayingWords: ['mondta'],
  standIns: ['az(?= (?:is|volt|lesz|már|pedig|azt)(?!\\p{IDC}))', 'ő', 'ők', 'ez', 'ezek', 'azok'],
  backwardOpenings: ['de', 'és', 'azonban', 'emellett', 'ezért', 'így', 'majd', 'ugyanakkor', 'viszont', 'szintén'],
  furnitureInLabels: ['olvasta már'],
  scales: { millió: 1e6, milliárd: 1e9, mrd: 1e9 },
  units: ['százalék', 'euro', 'forint', 'év', 'nap', 'ember', 'kilometer', 'meter', 'liter', 'hektar', 'kilo'],
  nearDays: { ma: 0, tegnap: -1, holnap: 1 },
  ahead: { before: 'jövő(?: heti| hét)?|következő', verbs: 'fog|fognak|lesz|lesznek', clauses: 'hogy|és|de' },
  partsOfDay: { after: ' (?:reggel|délelőtt|délután|este|éjszaka)' },
};
