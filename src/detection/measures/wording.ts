import { WORDING } from '../words';

/** Hits per 1,000 characters of prose. */
export interface Wording {
  lang: string;
  said: number;
  affairs: number;
  personal: number;
  quotes: number;
  numbers: number;
  questions: number;
  agency: number;
  length: number;
}

const MOST = 6000;
const UNSPACED = new Set(['ja', 'zh', 'ko']);

function count(text: string, needle: string): number {
  let hits = 0;
  for (let at = text.indexOf(needle); at >= 0 && hits < 200; at = text.indexOf(needle, at + needle.length - 1)) hits++;
  return hits;
}

/** Counts the words of a list; `said.` is a whole word, `polic` the beginning of one. */
function countAll(text: string, words: string, unspaced: boolean): number {
  let hits = 0;
  for (const word of words.split(' ')) hits += count(text, unspaced ? word : ` ${word.endsWith('.') ? `${word.slice(0, -1)} ` : word}`);
  return hits;
}

/** Reads how the prose speaks: who said what, public affairs, I and you, quotation marks. */
export function readWording(prose: string[], declared: string): Wording {
  let raw = '';
  for (const text of prose) {
    raw += `${text} `;
    if (raw.length > MOST) break;
  }
  raw = raw.slice(0, MOST);
  const text = ` ${raw.toLowerCase().replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ')} `;
  let lang = declared;
  let best = 2;
  for (const code in WORDING) {
    const hits = UNSPACED.has(code) ? count(raw, WORDING[code]![0]) : countAll(text, WORDING[code]![0].replace(/ |$/g, '. ').trim(), false);
    if (hits > best) {
      best = hits;
      lang = code;
    }
  }
  const unspaced = UNSPACED.has(lang);
  const words = WORDING[lang];
  const per = (hits: number) => (raw.length ? (hits * 1000) / Math.max(raw.length, 400) : 0);
  const dense = unspaced ? 0.5 : 1;
  return {
    lang,
    said: words ? per(countAll(text, words[1], unspaced)) * dense : 0,
    affairs: words ? per(countAll(text, words[2], unspaced)) * dense : 0,
    personal: words ? per(countAll(text, words[3], unspaced)) * dense : 0,
    quotes: per((raw.match(/["“”„«»「『]/g) ?? []).length),
    numbers: per((raw.match(/\d+/g) ?? []).length),
    questions: per((raw.match(/[?？؟]/g) ?? []).length),
    agency: /\b(?:dpa|AFP|Reuters|AP|APA|SID|ANSA|EFE|Xinhua|PTI|ANI)\b/.test(raw) ? 1 : 0,
    length: raw.length,
  };
}
