import { ofKnown } from '../languages/known';
import { stopWords } from './stop-words';

/** Scripts written without spaces: pairs of letters stand for words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The same roughly, and many times faster: most texts hold no such letter. */
const MAYBE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua9e0-\uaa7f\uf900-\uff9f\ud840-\ud8ff]/;
/** Small Latin letters are found many times sooner than one of a class of all letters. */
const WORD = /\p{N}+(?:[.,:]\p{N}+)*|(?:[a-z]+|\p{L}|\p{M})+(?:['_](?:\p{L}|\p{M})+)*\p{N}*/gu;
const KOREAN_PARTICLE = /(?:은|는|이|가|을|를|의|에|에서|으로|로|와|과|도|만|까지|부터|에게|했다|한다|하는)$/;
const ARABIC_ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/;

const ARABIC_ENDING = /(?<=.{3})(?:ها|هم|ات|ون|ين|ان|ية|يه|ه|ي)$/;
/** Letters of a word that are kept where not six: signs of Indic scripts are letters of their own but stems are short. */
const PREFIX: Record<string, number> = { bn: 4 };

export interface Terms {
  /** How many words there are; two letters of a script without spaces count as one. */
  words: number;
  /** The stems of the words that carry meaning, in order. */
  stems: string[];
}

/** The words of a text, brought to stems light enough to be the same for "votes" and "voted". */
export function terms(text: string, lang: string): Terms {
  const known = knownStems(lang);
  const stems: string[] = [];
  let words = 0;
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
  const unspaced = MAYBE_UNSPACED.test(plain) && UNSPACED.test(plain);
  for (const word of plain.match(WORD) ?? []) {
    if (unspaced && UNSPACED.test(word)) {
      const letters = [...word];
      words += letters.length / 2;
      if (letters.length === 1) stems.push(word);
      for (let i = 0; i + 1 < letters.length; i++) stems.push(`${letters[i]}${letters[i + 1]}`);
      continue;
    }
    words++;
    let own = known.get(word);
    if (own === undefined) {
      own = stemOf(word, lang);
      if (known.size < MOST_KNOWN) known.set(word, own);
    }
    if (own) stems.push(own);
  }
  return { words, stems };
}

/** A story says most of its words again; so many are kept, of the language that was asked for last. */
const MOST_KNOWN = 5000;
const stemsNow = ofKnown(() => ({ lang: '', stems: new Map<string, string>() }));

function knownStems(lang: string): Map<string, string> {
  const now = stemsNow();
  if (now.lang !== lang || now.stems.size >= MOST_KNOWN) [now.lang, now.stems] = [lang, new Map()];
  return now.stems;
}

/** The stem of a word in small letters; none for a word that carries no meaning. */
function stemOf(word: string, lang: string): string {
  const stop = stopWords(lang);
  if (stop.has(word)) return '';
  const base = word.includes("'") ? withoutElision(word) : word;
  if (base.length < 2 && !/\p{N}/u.test(base)) return '';
  return base === word || !stop.has(base) ? stem(base, lang) : '';
}

/** "council's" → council, "l'accord" → accord. */
const withoutElision = (word: string): string =>
  word.replace(/'(?:s|re|ve|ll|d|m|t)?$/, '').replace(/^(?:l|d|qu|c|s|n|j|m|dell|all|nell|sull|un)'(?=\p{Alpha}{2})/u, '');

/** A light stem: endings off for English, particles for Korean, articles for Arabic, the first six letters elsewhere. */
function stem(word: string, lang: string): string {
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, '').replace(/(\d)(?:st|nd|rd|th)$/, '$1');
  if (lang === 'en') return englishStem(word);
  if (lang === 'ko') return word.replace(KOREAN_PARTICLE, '') || word;
  if (lang === 'ar')
    return word
      .replace(/[\u064b-\u0652]/g, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة$/, 'ه')
      .replace(ARABIC_ARTICLE, '')
      .replace(ARABIC_ENDING, '');
  const kept = PREFIX[lang] ?? 6;
  return word.length > kept ? word.slice(0, kept) : word;
}

function englishStem(word: string): string {
  let w = word;
  if (w.length < 5) return w;
  if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('sses')) w = w.slice(0, -2);
  else if (/[^su]s$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2);
  if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2);
  if (w.length > 3 && /([bdfgklmnprt])\1$/.test(w)) w = w.slice(0, -1);
  return w.length > 4 && w.endsWith('e') ? w.slice(0, -1) : w;
}
