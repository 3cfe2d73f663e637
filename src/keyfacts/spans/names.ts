import { ofKnown, patternOf, wordsOf } from '../../languages/known';
import { lowerCase } from '../../languages/lower-case';
import type { Span } from '../key-fact';
import { stopWords } from '../stop-words';
import { calendarOf } from './calendar';
import { ADJECTIVE, BODIES_OF_TWO, INSIDE, NO_NAMES, PLACE_FIRST_WORDS } from './name-words';
import { placesAmongNouns } from './places-among-nouns';
import { BEGINNING, regionsOf } from './regions';

/** What the whole story shows of its names, so that a sentence can be read in its light. */
export interface KnownNames {
  /** Last words of names of persons and bodies that stand in full somewhere. */
  people: Set<string>;
  places: Set<string>;
  /** Words that are capitalised inside a sentence. */
  inside: Set<string>;
  /** Words that are written small somewhere. */
  small: Pick<Set<string>, 'has'>;
  /** How often a word alone is written with a capital inside a sentence. */
  alone: Map<string, number>;
  /** Words alone that open sentences, or have something of their own, more often than something is in or at them. */
  actors: Set<string>;
  /** The headline's words, as they are written and in small letters. */
  headline: Set<string>;
}

/** "U.S.", "D.C." in one piece, or a capitalised word, with a stop where an initial has one. */
const WORD = "(?:(?:\\p{Upper}\\.){2,}|\\p{Upper}[\\p{IDC}’'&-]*(?:\\.(?=\\s\\p{Upper}))?)";
const RUN = new RegExp(`(?<![a-z])(?<![\\p{IDC}’'-])${WORD}(?:\\s(?:(?:${INSIDE})\\s)?${WORD})*`, 'gu');
/** What a word written small does not stand between; a tag, a handle or a part of an address is none. */
const GOES_ON_BEFORE = /[\p{IDC}’'@#_./-]$/u;
const GOES_ON_BEHIND = /^(?:[\p{IDC}-]|\.\p{Alpha})/u;
const SENTENCE_START = /(?:^|[.!?…:]["”’»)]?\s+|["“„«‘(]\s?|[–—]\s)$/u;
const TITLE = ofKnown(() => new RegExp(`(?:^|\\P{Alpha})(?:${wordsOf('titles').join('|')})\\.?$`, 'u'));
const TITLE_FIRST = ofKnown(() => new RegExp(`^(?:(?:${wordsOf('titles').join('|')})\\.?\\s)+`, 'u'));
const BODY = ofKnown(() => new RegExp(`(?:^|\\s)(?:${wordsOf('bodyWords').join('|')})(?=$|\\s)`, 'u'));
const EVENT = ofKnown(() => new RegExp(`(?:^|\\s)(?:${wordsOf('eventWords').join('|')})$`, 'u'));
const PLACE = ofKnown(() => new RegExp(`\\s(?:${wordsOf('placeWords').join('|')})$`, 'u'));
const PLACE_FIRST = new RegExp(`^(?:${PLACE_FIRST_WORDS})[\\s-]`, 'u');
/** "LONDON (AP) —", "MADRID, 3 May -". */
const DATELINE = /^(?<place>\p{Upper}[\p{Upper}\p{M} .'’-]{2,30}?)(?:,[^—–()-]{1,25})?\s*(?:\([^()]{2,20}\)\s*)?[—–-]\s/u;
/** Before a noun of German: articles, and adjectives by their endings. */
const NOUN_FOLLOWS = /(?:^|\s)(?:der|die|das|den|dem|des|\p{Lower}+(?:e|en|er|es|em))\s$/u;
/** "Richtung Ortsmitte", "Achtelfinale des Pokals". */
const NO_GERMAN_NAME = /(?:ung|heit|keit|schaft|tion|tät)\s|\sdes\s/;
const ACRONYM = /^\p{Upper}{2,6}$/u;
const POSSESSIVE = /['’]s?$/u;

/** Languages that capitalise all nouns: a single capitalised word is no name there. */
const NOUNS_CAPITALISED = new Set(['de', 'lb']);

interface Run {
  start: number;
  words: string;
}

/** Reads the names of a story once; only the beginning of a very long one. */
export function knownNames(text: string, lang: string, headline = ''): KnownNames {
  const part = text.slice(0, 60_000);
  const known: KnownNames = {
    people: new Set(),
    places: new Set(),
    inside: new Set(),
    small: writtenSmall(part),
    alone: new Map(),
    actors: new Set(),
    headline: new Set(`${headline} ${headline.toLowerCase()}`.match(/[\p{IDC}-]+/gu)),
  };
  if (!/\p{Upper}/u.test(part)) return known;
  if (NOUNS_CAPITALISED.has(lang)) known.places = placesAmongNouns(part, known.headline);
  const found: Run[] = [];
  const acts = new Map<string, number>();
  for (const match of part.matchAll(RUN)) {
    const run = { start: match.index, words: match[0] };
    const word = run.words.replace(POSSESSIVE, '');
    const before = part.slice(Math.max(0, match.index - 4), match.index);
    const opens = SENTENCE_START.test(before) || /\n$/.test(before);
    const alone = !word.includes(' ');
    if (alone) acts.set(word, (acts.get(word) ?? 0) + actIn(part, run, opens, lang));
    if (opens) continue;
    for (const one of run.words.split(/\s/)) if (/^\p{Upper}/u.test(one)) known.inside.add(one.replace(POSSESSIVE, ''));
    found.push(run);
    if (alone) known.alone.set(word, (known.alone.get(word) ?? 0) + 1);
  }
  for (const [word, more] of acts) if (more > 0) known.actors.add(word);
  for (const run of found) {
    const name = run.words.replace(POSSESSIVE, '');
    const kind = kindOf(name, part.slice(Math.max(0, run.start - 40), run.start), lang, known);
    if (kind === 'where') known.places.add(name);
    if (kind === 'who' && (name.includes(' ') || !isSubject(name, known))) known.people.add(name.split(/\s/).at(-1) as string);
  }
  return known;
}

/** 1 where a word does something or has something of its own, "Tarnix is closing", "of Tarnix’s"; -1 where something is in or at it. */
function actIn(text: string, { start, words }: Run, opens: boolean, lang: string): number {
  const end = start + words.length;
  if (opens) return /^\s\p{Lower}/u.test(text.slice(end, end + 2)) ? 1 : 0;
  if (afterPreposition(text.slice(Math.max(0, start - 40), start), lang)) return -1;
  return POSSESSIVE.test(words) ? 1 : 0;
}

/** The words that are written small in a text; few are ever asked for, so each is looked for when it is. */
function writtenSmall(text: string): KnownNames['small'] {
  const asked = new Map<string, boolean>();
  const standsIn = (word: string): boolean => {
    if (!/^\p{Lower}/u.test(word)) return false;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (!GOES_ON_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && !GOES_ON_BEHIND.test(text.slice(end, end + 3))) return true;
    }
    return false;
  };
  return {
    has(word) {
      const known = asked.get(word) ?? standsIn(word);
      asked.set(word, known);
      return known;
    },
  };
}

/** Who and where in a sentence: names in scripts with capitals, and countries in any. */
export function names(text: string, lang: string, known: KnownNames): Span[] {
  const { codes, pattern } = regionsOf(lang);
  const out: Span[] = [];
  const dateline = DATELINE.exec(text)?.groups?.place;
  if (dateline) out.push({ kind: 'where', start: 0, end: dateline.length });
  for (const match of text.matchAll(RUN)) {
    if (dateline && match.index < dateline.length) continue;
    const run = trimmed(text, match.index, match[0], lang, known);
    if (!run) continue;
    const end = run.start + run.words.length;
    // "NEW DELHI: ", "WATCH: "
    const label = run.start === 0 && run.words === run.words.toUpperCase() && text[end] === ':';
    const kind = label ? placeKnown(run.words, known) : kindOf(run.words, text.slice(Math.max(0, run.start - 40), run.start), lang, known);
    if (!kind) continue;
    const span: Span = { kind, start: run.start, end };
    const code = codes.get(run.words.toLowerCase());
    if (code && kind === 'where') span.value = code;
    out.push(span);
  }
  for (const match of lowerCase(text).matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    // "march", "chad": a country is written with a capital where there are any
    if (/^\p{Lower}/u.test(text.slice(start, end)) || out.some((s) => start < s.end && end > s.start)) continue;
    if (insideRun(text, start, end)) continue;
    out.push({ kind: 'where', start, end, value: codes.get(match[0].toLowerCase()) as string });
  }
  return out;
}

/** A name in capitals is where the story is, if the story speaks of it as of a place. */
const placeKnown = (shouted: string, { places }: KnownNames): 'where' | undefined =>
  [...places].some((place) => place.toUpperCase() === shouted) ? 'where' : undefined;

/** "Michael Jordan", "New Jersey": a capital right beside it belongs to the name. */
const insideRun = (text: string, start: number, end: number) =>
  /\p{Upper}[\p{Alpha}’'-]*\s$/u.test(text.slice(0, start)) || /^\s\p{Upper}/u.test(text.slice(end));

/** A run without the words that are only capitalised because they open the sentence, and without titles and possessives. */
function trimmed(text: string, at: number, run: string, lang: string, known: KnownNames): Run | undefined {
  let start = at;
  let words = run;
  const cut = (length: number) => {
    start += length;
    words = words.slice(length);
  };
  const opens = SENTENCE_START.test(text.slice(Math.max(0, at - 4), at));
  const first = /^[^\s]+/u.exec(words)?.[0] ?? '';
  const plain = first.replace(POSSESSIVE, '');
  const small = plain.toLowerCase();
  const common = stopWords(lang).has(small) || NO_NAMES.has(small) || isCalendar(small, lang);
  const shouted = words.includes(' ') && words === words.toUpperCase();
  const unsure = opens && !shouted && !known.inside.has(plain) && (known.small.has(small) || !words.includes(' '));
  if (common || unsure) cut(/^[^\s]+\s*(?:(?:of|de|del|di|von|van|la|the)\s)*/u.exec(words)?.[0].length ?? first.length);
  const title = TITLE_FIRST().exec(words);
  if (title && title[0].length < words.length) cut(title[0].length);
  words = words.replace(POSSESSIVE, '').replace(/[.’'-]+$/u, '');
  const last = words.split(/\s/).at(-1)?.toLowerCase() ?? '';
  if (words.includes(' ') && isCalendar(last, lang)) words = words.slice(0, words.length - last.length).trimEnd();
  return words.length > 1 && !NO_NAMES.has(words.toLowerCase()) && !isCalendar(words.toLowerCase(), lang) ? { start, words } : undefined;
}

function isCalendar(word: string, lang: string): boolean {
  const { months, weekdays, near } = calendarOf(lang);
  return months.has(word) || weekdays.has(word) || near.has(word);
}

const prepositions = patternOf(({ placePrepositions: words }) => words && `(?:^|\\P{Alpha})(?:${words.join('|')})\\s(?:the\\s)?$`);
const afterPreposition = (before: string, lang: string): boolean => prepositions(lang)?.test(before.toLowerCase()) ?? false;

/** A word alone that the story writes with a capital again and again, or the headline too, and never small: what it is about. */
const OFTEN = 4;

const isSubject = (word: string, known: KnownNames): boolean =>
  (known.alone.get(word) ?? 0) >= (known.headline.has(word) ? 1 : OFTEN) && !known.places.has(word) && !known.small.has(word.toLowerCase());

/** Written in capitals as the first words of a story are: all of them but a first name stand elsewhere as names do. */
function isShouted(words: readonly string[], { inside, headline }: KnownNames): boolean {
  const known = words.filter((word) => {
    const plain = word.charAt(0) + word.slice(1).toLowerCase();
    return inside.has(plain) || headline.has(plain);
  });
  return known.includes(words.at(-1) as string) && known.length >= words.length - 1;
}

/** In capitals a body, if it is no abbreviation of two letters that the story hardly speaks of. */
const isAcronym = (name: string, { headline, alone }: KnownNames): boolean =>
  ACRONYM.test(name) && (name.length > 2 || BODIES_OF_TWO.has(name) || headline.has(name) || (alone.get(name) ?? 0) >= OFTEN);

/** "Afghan": begins as a country does. */
function isOfCountry(word: string, lang: string): boolean {
  const start = word.slice(0, BEGINNING).toLowerCase();
  return start.length === BEGINNING && regionsOf(lang).beginnings.has(start);
}

/** What a name stands for, or undefined where that would be a guess. */
function kindOf(name: string, before: string, lang: string, known: KnownNames): 'who' | 'where' | undefined {
  const words = name.split(/\s/);
  const last = words.at(-1) as string;
  if (regionsOf(lang).codes.has(name.toLowerCase())) return 'where';
  if (EVENT().test(name)) return undefined;
  if (words.length > 1 && name === name.toUpperCase()) return isShouted(words, known) ? 'who' : undefined;
  if (BODY().test(name)) return 'who';
  if (TITLE().test(before.trimEnd())) return 'who';
  if (isAcronym(name, known)) return 'who';
  if (PLACE().test(name) && (last !== 'House' || afterPreposition(before, lang) || /\b(?:at|to|from) the $/.test(before))) return 'where';
  if (NOUNS_CAPITALISED.has(lang)) {
    if (known.places.has(name)) return 'where';
    return words.length > 1 &&
      words.length < 4 &&
      !NOUN_FOLLOWS.test(before) &&
      !/^(?:Am|Im|Zum|Zur)$/.test(words[0] as string) &&
      !NO_GERMAN_NAME.test(name)
      ? 'who'
      : undefined;
  }
  if (known.places.has(name) && !known.people.has(last)) return 'where';
  if (words.length > 1 && PLACE_FIRST.test(name)) return 'where';
  if (known.people.has(last) && (words.length > 1 || !afterPreposition(before, lang))) return 'who';
  if (afterPreposition(before, lang) && !known.actors.has(name)) return ADJECTIVE.test(name) ? undefined : 'where';
  if (words.length === 1) return isSubject(name, known) && !ADJECTIVE.test(name) && !isOfCountry(name, lang) ? 'who' : undefined;
  return words.length <= 5 ? 'who' : undefined;
}
