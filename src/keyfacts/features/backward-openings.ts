import { ofKnown, packOf } from '../../languages/known';

/** Scripts without spaces: the opening needs no edge after it. */
const UNSPACED = new Set(['ja', 'zh', 'th']);
/** How many words may stand before a word that turns from the sentence before. */
const TURN_AFTER = 3;
/** And before a pronoun that stands for a name said earlier. */
const LATE_AFTER = 9;

const START = '^[\\s"“”„«»\'‘’「『(]*';
const EDGE = '(?![\\p{L}\\p{M}\\p{N}-])';

const CACHE = ofKnown(() => new Map<string, RegExp>());

/** Matches a sentence in small letters that opens by pointing back; undefined for a language without a list. */
export function backwardOpening(lang: string): RegExp | undefined {
  const { backwardOpenings, backwardTurns } = packOf(lang) ?? {};
  if (!backwardOpenings) return undefined;
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const openings = `(?:${backwardOpenings.join('|')})${UNSPACED.has(lang) ? '' : EDGE}`;
  const turns = backwardTurns ? `|(?:[^\\s,;:]+,?\\s){1,${TURN_AFTER}}(?:${backwardTurns.join('|')})${EDGE}` : '';
  const pattern = new RegExp(`${START}(?:${openings}${turns})`, 'u');
  CACHE().set(lang, pattern);
  return pattern;
}

const LATE = ofKnown(() => new Map<string, RegExp>());
/** A name of one word in most languages; where all nouns have capitals, of two. */
const NAME: Record<string, string> = { de: '\\p{Lu}\\S+ \\p{Lu}' };

/** Matches a sentence with a small first letter that speaks of somebody by a pronoun before it names him: "When asked, he". */
export function pronounFirst(lang: string): RegExp | undefined {
  const { leadIns, pronouns } = packOf(lang) ?? {};
  if (!leadIns || !pronouns) return undefined;
  const cached = LATE().get(lang);
  if (cached) return cached;
  const word = `(?!${NAME[lang] ?? '\\p{Lu}'})[^\\s"“„«]+[\\s-]`;
  const pattern = new RegExp(`^(?:${leadIns.join('|')})[\\s,’'](?:${word}){0,${LATE_AFTER}}?(?:${pronouns.join('|')})${EDGE}`, 'u');
  LATE().set(lang, pattern);
  return pattern;
}

const SPEAKERS = ofKnown(() => new Map<string, RegExp>());

/** Matches, in a sentence in small letters, a quotation whose speaker is a pronoun; undefined for a language without a list. */
export function pronounSpeaker(lang: string): RegExp | undefined {
  const { pronounSpeakers } = packOf(lang) ?? {};
  if (!pronounSpeakers) return undefined;
  const cached = SPEAKERS().get(lang);
  if (cached) return cached;
  const speaker = `(?:${pronounSpeakers.join('|')})${EDGE}`;
  const pattern = new RegExp(`["”“»’][,.]? ?[–—-]? ?${speaker}|, ${speaker}[^,]{0,30}[.!]$`, 'u');
  SPEAKERS().set(lang, pattern);
  return pattern;
}
