import { patternOf } from '../../languages/known';
import { UNSPACED } from '../unspaced';

/** How many words may stand before a word that turns from the sentence before. */
const TURN_AFTER = 3;
/** And before a pronoun that stands for a name said earlier. */
const LATE_AFTER = 9;

const START = '^[\\s"“”„«»\'‘’「『(]*';
const EDGE = '(?![\\p{IDC}-])';

const openings = (language: string, words: readonly string[]) => `(?:${words.join('|')})${UNSPACED.has(language) ? '' : EDGE}`;

/** Matches a sentence with a small first letter that opens by pointing back. */
export const backwardOpening = patternOf(({ language, standIns = [], backwardOpenings = [], backwardTurns }) => {
  const words = [...standIns, ...backwardOpenings];
  const turns = backwardTurns ? `|(?:[^\\s,;:]+,?\\s){1,${TURN_AFTER}}(?:${backwardTurns.join('|')})${EDGE}` : '';
  return words.length ? `${START}(?:${openings(language, words)}${turns})` : undefined;
});

/** Matches one of these that opens with a word for what was named before. */
export const standIn = patternOf(({ language, standIns }) => standIns && `${START}${openings(language, standIns)}`);

/** Matches a sentence with a small first letter that speaks of somebody by a pronoun before it names him: "When asked, he". */
export const pronounFirst = patternOf(({ language, leadIns, pronouns, weekdays = '', months = '' }) => {
  if (!leadIns || !pronouns) return undefined;
  // a name is one word in most languages; where all nouns have capitals, two; a day or month is none
  const times = `${weekdays}|${months}`.split(/[|,]/).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const name = `\\p{Upper}${language === 'de' ? '\\S+ \\p{Upper}' : ''}`;
  const word = `(?:(?!${name})[^\\s"“„«]+|(?:${times.filter(Boolean).join('|')})[,.]?)[\\s-]`;
  return `^(?:${leadIns.join('|')})[\\s,’'](?:${word}){0,${LATE_AFTER}}?(?:${pronouns.join('|')})${EDGE}`;
});

/** Matches, in a sentence in small letters, a quotation whose speaker is a pronoun. */
export const pronounSpeaker = patternOf(({ pronounSpeakers }) => {
  const speaker = `(?:${pronounSpeakers?.join('|')})${EDGE}`;
  return pronounSpeakers && `["”“»’][,.]? ?[–—-]? ?${speaker}|, ${speaker}[^,]{0,30}[.!]$`;
});

/** Matches, in a sentence with a small first letter, a word by which a writer speaks of himself or to the reader. */
export const ownVoices = patternOf(({ ownVoices: words }) => words && `(?<![a-z])(?<![\\p{IDC}’'-])(?:${words.join('|')})(?!\\p{IDC})`);

/** Matches a sentence in small letters that turns from what was to the news: "But now". */
export const turn = patternOf(
  ({ language, nowWords }) => nowWords && `${START}(?:\\p{Alpha}{1,4},?\\s)?(?:${nowWords.join('|')})${UNSPACED.has(language) ? '' : EDGE}`,
);
