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
};
