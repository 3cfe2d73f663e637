import { WORDING } from '../wording-by-language';

/** How often the prose speaks in each way, per 1,000 characters. */
export interface Wording {
  length: number;
  said: number;
  affairs: number;
  you: number;
  past: number;
  advice: number;
  days: number;
  quotes: number;
  numbers: number;
  questions: number;
  exclamations: number;
  colons: number;
  /** Different words of public affairs and "said" in the first lines. */
  opening: number;
  /** The same in the title. */
  headline: number;
}

const MOST = 6000;
const OPENING = 500;
const UNSPACED = new Set(['ja', 'zh', 'ko']);
const NOT_WORDS = /[^\p{L}\p{M}\p{N}'’‌-]+/gu;

function count(text: string, needle: string): number {
  let hits = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) hits++;
  return hits;
}

/** The lists of one language as what to look for in a text whose words stand apart by one space. */
function needles(code: string): string[][] {
  const spaced = !UNSPACED.has(code);
  return WORDING[code]!.split('|').map((words) => words.split(' ').map((word) => (spaced ? ` ${word.replace('.', ' ')}` : word)));
}

const total = (text: string, words: string[]) => words.reduce((sum, word) => sum + (word.trim() ? count(text, word) : 0), 0);
const different = (text: string, words: string[]) => words.reduce((sum, word) => sum + (word.trim() && text.includes(word) ? 1 : 0), 0);
const spacedOut = (text: string) => ` ${text.toLowerCase().replace(NOT_WORDS, ' ')} `;

/** The language a text is written in by its commonest words; pages declare it wrongly too often. */
function languageOf(raw: string, text: string): string {
  let found = '';
  let best = 2;
  for (const code in WORDING) {
    const hits = total(UNSPACED.has(code) ? raw : text, needles(code)[0]!);
    if (hits > best) {
      best = hits;
      found = code;
    }
  }
  return found;
}

/** Reads how the prose speaks: who said what, public affairs, you, what was, advice. Looks at no more than 6,000 characters. */
export function readWording(prose: string[], title: string): Wording {
  let raw = '';
  for (const text of prose) {
    raw += `${text} `;
    if (raw.length > MOST) break;
  }
  raw = raw.slice(0, MOST);
  let text = spacedOut(raw);
  const lang = languageOf(raw.slice(0, 2000), text.slice(0, 2000));
  const unspaced = UNSPACED.has(lang);
  const [, said, affairs, you, past, advice, days] = lang ? needles(lang) : [];
  if (unspaced) text = raw;
  // a letter says more in scripts without spaces
  const per = (hits: number) => ((unspaced ? 0.5 : 1) * hits * 1000) / Math.max(raw.length, 400);
  const rate = (words: string[] | undefined) => (words ? per(total(text, words)) : 0);
  const marks = (pattern: RegExp) => ((raw.match(pattern) ?? []).length * 1000) / Math.max(raw.length, 400);
  const start = text.slice(0, OPENING);
  const head = unspaced ? title : spacedOut(title);
  return {
    length: raw.length,
    said: rate(said),
    affairs: rate(affairs),
    you: rate(you),
    past: rate(past),
    advice: rate(advice),
    days: rate(days),
    quotes: marks(/["“”„«»「『]/g),
    numbers: marks(/\d+/g),
    questions: marks(/[?？؟]/g),
    exclamations: marks(/[!！]/g),
    colons: marks(/[:：]/g),
    opening: affairs ? different(start, affairs) + different(start, said!) + different(start, days!) : 0,
    headline: affairs ? different(head, affairs) + different(head, said!) : 0,
  };
}
