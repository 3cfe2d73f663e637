import { WORDING } from '../words';

/** How often the prose speaks in each way, per 1,000 characters. */
export interface Wording {
  said: number;
  affairs: number;
  you: number;
  past: number;
  advice: number;
  quotes: number;
  numbers: number;
  exclamations: number;
  /** Different words of public affairs and "said" in the title and the first lines. */
  opening: number;
}

const MOST = 6000;
const OPENING = 500;
const UNSPACED = /ja|zh|ko/;
const NOT_WORDS = /[^\p{L}\p{M}\p{N}'-]+/gu;

function count(text: string, needle: string): number {
  let hits = 0;
  for (let at = text.indexOf(needle); needle && at >= 0; at = text.indexOf(needle, at + 1)) hits++;
  return hits;
}

const spacedOut = (text: string) => ` ${text.toLowerCase().replace(NOT_WORDS, ' ')} `;

/** The lists of a language as what to look for in a text whose words stand apart by one space. */
function needlesOf(code: string): string[][] {
  return WORDING[code]!.split('|').map((words) => {
    const each = words ? words.split(' ') : [];
    return UNSPACED.test(code) ? each : each.map((word) => ` ${word.replace('.', ' ')}`);
  });
}

/** Reads how the prose speaks: who said what, public affairs, you, what was, advice. Looks at no more than 6,000 characters. */
export function readWording(prose: string[], title: string): Wording {
  let raw = '';
  for (const text of prose) {
    raw += `${text} `;
    if (raw.length > MOST) break;
  }
  raw = raw.slice(0, MOST);
  const words = spacedOut(raw);
  const size = Math.max(raw.length, 400) / 1000;
  const total = (text: string, needles: string[]) => needles.reduce((sum, needle) => sum + count(text, needle), 0);
  // pages declare their language wrongly too often: it is the one whose words stand most often in the first part
  let lang = 'en';
  let most = 0;
  for (const code in WORDING) {
    const hits = total((UNSPACED.test(code) ? raw : words).slice(0, 2000), needlesOf(code).flat());
    if (hits > most) {
      most = hits;
      lang = code;
    }
  }
  const unspaced = UNSPACED.test(lang);
  const text = unspaced ? raw : words;
  const [said, affairs, you, past, advice] = needlesOf(lang) as [string[], string[], string[], string[], string[]];
  // a letter says more in scripts without spaces
  const rate = (needles: string[]) => (total(text, needles) * (unspaced ? 0.5 : 1)) / size;
  const marks = (pattern: RegExp) => (raw.match(pattern) ?? []).length / size;
  const start = (unspaced ? title : spacedOut(title)) + text.slice(0, OPENING);
  return {
    said: rate(said),
    affairs: rate(affairs),
    you: rate(you),
    past: rate(past),
    advice: rate(advice),
    quotes: marks(/["“”„«»「『]/g),
    numbers: marks(/\d+/g),
    exclamations: marks(/[!！]/g),
    opening: [...said, ...affairs].filter((needle) => start.includes(needle)).length,
  };
}
