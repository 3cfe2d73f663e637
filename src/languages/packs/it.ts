import type { LanguagePack } from '../pack';

/** Italian. */
// biome-ignore format: lists of words fill their lines
export const it: LanguagePack = {
  language: 'it',
  calls: [
    'newsletter', 'iscriviti', 'abbonati', 'registrati', 'accedi', 'sei già abbonato', 'riservato agli abbonati', 'contenuto riservato',
    'seguici', 'segui il canale', 'canale whatsapp', 'canale telegram', 'scarica l’app', "scarica l'app", 'google news', 'sostieni',
    'fai una donazione', 'informativa sulla privacy', 'riproduzione riservata', 'tutti i diritti riservati', 'clicca qui', 'condividi',
    'commenti', 'pubblicità', 'scrivici', 'ricevi',
  ],
  readAlso: [
    'leggi anche', 'leggi tutto', 'leggi di più', 'leggi qui', 'leggete anche', 'da leggere', 'per approfondire', 'approfondimenti',
    'approfondimento', 'guarda anche', 'guarda il video', 'vedi anche', 'articoli correlati', 'notizie correlate', 'correlati',
    'potrebbe interessarti', 'ti potrebbe interessare', 'potrebbero interessarti', 'ti può interessare', 'continua a leggere',
    'altre notizie', 'le notizie più lette', 'i più letti', 'sullo stesso argomento', 'da non perdere', 'scopri di più',
    'per saperne di più',
  ],
  signOffs: ['a cura di', 'con fonte ansa'],
  keyPointHeadings: ['in breve', 'punti chiave', 'i punti chiave', 'in sintesi', 'l essenziale', 'riassunto'],
  wallPhrases: [
    'abbonati per continuare', 'per continuare a leggere', 'riservato agli abbonati', 'sei già abbonato', 'contenuto per gli abbonati',
  ],
  consentPhrases: ['noi e i nostri partner', 'accetta e continua'],
  creditWords: ['foto', 'fotografia', 'immagine', 'crediti', 'fonte', 'illustrazione'],
  bylineWords: ['di', 'autore', 'a cura di', 'scritto da', 'testo di', 'da'],
  andWords: ['e', 'ed'],
  roleWords: ['giornalista', 'inviato', 'inviata', 'corrispondente'],
  noNames: ['redazione', 'foto'],
  noKickers: ['pubblicità', 'in diretta'],
  besideDates: [
    'pubblicato', 'aggiornato', 'il', 'alle', 'ore', 'min', 'minuti', 'di', 'lettura', 'ultimo', 'aggiornamento', 'fa', 'modificato',
  ],
  stopWords: [
    'il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una', 'di', 'del', 'della', 'dello', 'dei', 'delle', 'degli', 'da', 'dal', 'dalla',
    'dai', 'in', 'nel', 'nella', 'nei', 'nelle', 'con', 'su', 'sul', 'sulla', 'per', 'tra', 'fra', 'e', 'o', 'ma', 'che', 'chi', 'cui',
    'non', 'più', 'è', 'sono', 'era', 'erano', 'ha', 'hanno', 'si', 'suo', 'sua', 'suoi', 'sue', 'come', 'anche', 'al', 'alla', 'ai',
    'alle', 'allo', 'essere', 'stato', 'stata', 'ed', 'se', 'ci',
  ],
  abbreviations: [
    'sig.ra', 'sig.na', 'dott.ssa', 'avv', 'on', 'geom', 'rag', 'pag', 'pagg', 'art', 'es', 'p.es', 'p', 'ecc', 'gen', 'mons', 'arch',
  ],
  backwardOpenings: [
    'lui', 'lei', 'loro', 'questo', 'questa', 'questi', 'queste', 'quello', 'quella', 'ciò', 'ma', 'e', 'però', 'inoltre', 'anche', 'suo',
    'sua', 'suoi', 'tuttavia', 'quindi', 'così', 'poi', 'infatti', 'dunque', 'intanto', 'entrambi', 'invece', 'da qui', 'nel frattempo',
    'di qui', 'ecco', "quest'ultimo", 'quest’ultimo', 'lo stesso', 'la stessa',
  ],
  backwardTurns: ['tuttavia', 'invece', 'però', 'infatti', 'quindi', 'dunque'],
  furnitureAnywhere: ['tutti i diritti riservati'],
  furnitureInLabels: ['leggi anche', 'clicca qui', 'iscriviti'],
  furnitureAtStart: ['fonte:', 'foto:'],
  scales: { mila: 1e3, mille: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, mln: 1e6, mld: 1e9 },
  units: [
    'per cento', 'euro', 'chilometri', 'metri', 'tonnellate', 'ettari', 'anni', 'mesi', 'settimane', 'giorni', 'ore', 'persone', 'morti',
    'feriti', 'rubli',
  ],
  nearDays: { oggi: 0, ieri: -1, domani: 1, stamattina: 0, stasera: 0 },
  partsOfDay: { before: '(?:nella notte di |la (?:mattina|sera|notte) di |il pomeriggio di )', after: ' (?:mattina|pomeriggio|sera|notte|scors[oa])' },
  personWords: [
    'persona', 'persone', 'uomo', 'uomini', 'donna', 'donne', 'bambino', 'bambini', 'bambina', 'bambine', 'ragazzo', 'ragazzi', 'ragazza',
    'ragazze', 'neonato', 'giovane', 'giovani', 'minorenne*', 'coppia', 'famiglia', 'famiglie', 'padre', 'madre', 'genitori', 'polizia',
    'poliziott*', 'carabinieri', 'agente', 'agenti', 'vigili', 'soldat*', 'militari', 'sospettat*', 'aggressore*', 'ostaggi*', 'detenut*',
    'passegger*', 'conducente', 'conducenti', 'autista', 'autisti', 'pilota', 'piloti', 'ciclista', 'ciclisti', 'pedon*', 'student*',
    'alunn*', 'insegnant*', 'medic*', 'infermier*', 'pazient*', 'lavorator*', 'dipendent*', 'operai*', 'agricoltor*', 'abitant*',
    'residenti', 'inquilin*', 'manifestant*', 'attivist*', 'elettor*', 'deputat*', 'senator*', 'giudic*', 'procurator*', 'avvocat*',
    'ministr*', 'migrant*', 'rifugiat*', 'turist*', 'visitator*', 'tifos*', 'giocator*', 'ricercator*', 'espert*', 'vittim*',
    'superstit*', 'ferit*', 'mort*', 'client*', 'consumator*', 'giornalist*',
  ],
  periods: {
    numbers: 'un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|alcuni|alcune|pochi|poche|qualche|diversi|diverse',
    units: 'second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|decenni[o]?|secol[oi]',
    beforeMonth: 'a|ad|in|da|dallo scorso|lo scorso|entro|fino a|di|fine|inizio|metà',
    told: [
      ['(?:il mese scorso|lo scorso mese)', 'month', -1],
      ['questo mese', 'month', 0],
      ['(?:il )?(?:mese prossimo|prossimo mese)', 'month', 1],
      ["(?:l[’']anno scorso|lo scorso anno)", 'year', -1],
      ["quest[’']anno", 'year', 0],
      ["(?:l[’']anno prossimo|il prossimo anno)", 'year', 1],
    ],
    patterns: [
      '(?:la )?(?:settimana scorsa|scorsa settimana|settimana prossima|prossima settimana|scorsa notte|notte scorsa)|questa (?:settimana|mattina|sera|notte)|questo (?:pomeriggio|weekend|fine settimana)',
      '(?:nei|nelle|negli|i|le|gli) (?:ultimi|ultime|prossimi|prossime) (?:N )?U',
      'N U (?:fa|dopo|prima)|da (?:circa |oltre |più di |quasi )?N U|(?:tra|fra|in|per|dopo|entro) (?:circa |oltre |più di |meno di |quasi )?N U',
    ],
  },
  placePrepositions: ['a', 'in', 'ad'],
  titles: ['Signor', 'Signora', 'Presidente', 'Ministro', 'Ministra', 'Don', 'Premier'],
  bodyWords: ['Università', 'Ministero', 'Partito', 'Banca', 'Governo', 'Banco'],
  placeWords: ['Aeroporto'],
  eventWords: ['Coppa', 'Guerra'],
  countries: { 'Gran Bretagna': 'GB', Inghilterra: 'GB' },
};
