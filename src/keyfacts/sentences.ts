import { alternatives } from '../languages/alternatives';
import { ofKnown, packOf } from '../languages/known';
import { ABBREVIATIONS, AFTER_QUOTE, BEFORE_NUMBER, ENDING_ABBREVIATIONS } from './abbreviations';
import { calendarOf } from './spans/calendar';
import { stopWords } from './stop-words';

/** UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The sentences of one block, in order, without the white space around them. `Intl.Segmenter` proposes; what it cuts too early
 * (abbreviations, initials, ordinals, quotations that end inside) is joined, what it leaves together (a full stop without a space,
 * Thai, which has none) is cut.
 */
export function sentences(text: string, lang: string): Range[] {
  const rules = rulesOf(lang);
  const joined: Range[] = [];
  for (const { index, segment } of segments(text, rules.segmenter)) {
    const last = joined.at(-1);
    if (
      last &&
      goesOn(
        text.slice(Math.max(last.start, last.end - 60), last.end).trimEnd(),
        text.slice(index, index + 60).trimStart(),
        last,
        text,
        rules,
      )
    )
      last.end = index + segment.length;
    else joined.push({ start: index, end: index + segment.length });
  }
  const cut = joined
    .flatMap((range) => cutMissingSpaces(text, range))
    .flatMap((range) => (rules.endless ? cutEndless(text, range, rules.endless) : [range]));
  return joinQuotations(text, cut)
    .map((range) => trim(text, range))
    .filter(({ start, end }) => end > start && /\p{Alpha}|\p{N}/u.test(text.slice(start, end)));
}

/** The segmenter takes longer for each sentence the more it is given at once: so many letters at a time. */
const AT_ONCE = 8000;

/** What the segmenter proposes, piece by piece; the last sentence of a piece may go on and opens the next. */
function* segments(text: string, segmenter: Intl.Segmenter): Generator<{ index: number; segment: string }> {
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(start, start + AT_ONCE);
    const all = [...segmenter.segment(piece)];
    const last = all.at(-1)?.index ?? 0;
    const ends = start + piece.length >= text.length || last === 0;
    for (const { index, segment } of all) if (ends || index < last) yield { index: start + index, segment };
    start += ends ? piece.length : last;
  }
}

interface Rules {
  segmenter: Intl.Segmenter;
  always: Set<string>;
  ending: Set<string>;
  ordinals: Set<string> | undefined;
  /** What follows an ordinal whatever stands before it. */
  afterOrdinals: RegExp;
  months: RegExp | undefined;
  /** Small words that open sentences; with a capital they show that a new one begins. */
  openers: ReadonlySet<string>;
  /** Where no mark ends a sentence: how one opens. */
  endless: RegExp | undefined;
  /** Street names are shortened at their end: "Hauptstr.". */
  streets: boolean;
}

const CACHE = ofKnown(() => new Map<string, Rules>());
const NUMBERED = new Set(BEFORE_NUMBER.split(' '));

function rulesOf(lang: string): Rules {
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const pack = packOf(lang);
  const rules: Rules = {
    segmenter: segmenterOf(lang),
    always: new Set([...ABBREVIATIONS, ...(pack?.abbreviations ?? [])]),
    ending: new Set([...ENDING_ABBREVIATIONS, ...(pack?.endingAbbreviations ?? [])]),
    ordinals: pack?.beforeOrdinals && new Set(pack.beforeOrdinals),
    afterOrdinals: new RegExp(`^(?:${['FC', 'SC', 'SV', ...(pack?.afterOrdinals ?? [])].join('|')})(?=$|\\P{Alpha})`, 'u'),
    months: pack?.beforeOrdinals && monthsOf(lang),
    openers: stopWords(lang),
    endless: ENDLESS.has(lang) ? new RegExp(`^(?:${alternatives(pack?.sentenceOpenings ?? [])})`) : undefined,
    streets: lang === 'de',
  };
  // a page cannot fill the memory with invented languages
  if (CACHE().size < 50) CACHE().set(lang, rules);
  return rules;
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

const monthsOf = (lang: string): RegExp =>
  new RegExp(`^(?:${[...calendarOf(lang).months.keys()].filter((name) => /\p{Alpha}{3}/u.test(name)).join('|') || '(?!)'})`, 'u');

const CLOSING = /^["”’»“›)\]」』]+$/u;
const OPENING_QUOTE = /^["“„«‹'‘「『(]/u;
const FIRST_WORD = /^["“„«‹'‘(]*(\p{IDC}+)/u;

/** Whether the sentence that seems to end in `before` goes on with `next`. */
function goesOn(before: string, next: string, last: Range, text: string, rules: Rules): boolean {
  if (!next || CLOSING.test(next)) return true;
  // a bare number or letter: "1." of a list, an initial that opens the text
  if (last.end - last.start < 12 && text.slice(last.start, last.end).trim().length < 3 && /\p{IDC}/u.test(before)) return true;
  if (/^[\p{Lower},;:]/u.test(next) && !/^(?:iP|eB)/.test(next)) return true;
  if (
    /[」』”"»]$/u.test(before) &&
    AFTER_QUOTE.test(next) &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(next.slice(0, 2))
  )
    return true;
  if (!before.endsWith('.') && before.at(-2) !== '.') return false;
  const dot = /([\p{IDC}.§№-]*[\p{IDC}§№])\.["”’»)]?$/u.exec(before);
  if (!dot) return false;
  const word = dot[1] as string;
  const lower = word.toLowerCase().replace(/^[.-]+/, '');
  if (/^\p{N}/u.test(next)) {
    if (NUMBERED.has(lower)) return true;
    // "3. 5 per cent": a decimal point with a space behind; a year or a long number ends its sentence
    if (/^\d{1,3}$/.test(lower) && /^\d{1,2}(?!\d|\.\s)/.test(next) && !/\p{Alpha}/u.test(lower)) return true;
  }
  if (/["”’»)]$/u.test(before)) return false;
  const opener = FIRST_WORD.exec(next)?.[1];
  const opens = opener !== undefined && opener.length > 1 && rules.openers.has(opener.toLowerCase());
  if (rules.always.has(lower) || (rules.streets && lower.endsWith('str')))
    return !OPENING_QUOTE.test(next) || /^["“„«(]?\p{Upper}/u.test(next);
  if (rules.ending.has(lower)) return !opens && !OPENING_QUOTE.test(next);
  // initials: "J. Smith", "J.R.R. Tolkien", "А. С. Пушкин"
  if (/^\p{Upper}\p{M}?$/u.test(word) || /^(?:\p{Upper}\p{M}?[.-])+\p{Upper}$/u.test(word)) return !opens;
  if (rules.ordinals && /^(?:\d{1,3}|[IVX]{1,5})$/.test(word)) {
    if (rules.months?.test(next.toLowerCase()) || rules.afterOrdinals.test(next)) return true;
    const previous = /(\p{IDC}+)(,?)\s+[\p{N}IVX]+\.$/u.exec(before);
    return !opens && previous !== null && (previous[2] === ',' || rules.ordinals.has((previous[1] as string).toLowerCase()));
  }
  return false;
}

/** "…the end.The next": a full stop between a lower-case word and a capitalised one, with the space left out. */
const MISSING_SPACE = /(?<=\p{Lower}{3}[.!?]["”]?)(?=\p{Upper}\p{Lower}+[\s,’'])/gu;

function cutMissingSpaces(text: string, range: Range): Range[] {
  const part = text.slice(range.start, range.end);
  const out: Range[] = [];
  let start = range.start;
  for (const { index } of part.matchAll(MISSING_SPACE)) {
    out.push({ start, end: range.start + index });
    start = range.start + index;
  }
  out.push({ start, end: range.end });
  return out;
}

/** They mark the end of a sentence by a space, as they do lesser pauses: cut where an opening word follows, and long runs at any pause. */
const ENDLESS = new Set(['th', 'lo']);
const PAUSE_AFTER = 40;
const LONG = 200;

function cutEndless(text: string, range: Range, opening: RegExp): Range[] {
  const out: Range[] = [];
  let start = range.start;
  let quoted = 0;
  for (let i = range.start; i < range.end; i++) {
    const letter = text[i] as string;
    if (letter === '“' || letter === '(') quoted++;
    if (letter === '”' || letter === ')') quoted = 0;
    if (letter !== ' ' || quoted || i - start < PAUSE_AFTER || range.end - i < PAUSE_AFTER) continue;
    const between =
      /[\p{Script=Thai}\p{Script=Lao}ฯๆ”]/u.test(text[i - 1] ?? '') && /[\p{Script=Thai}\p{Script=Lao}“]/u.test(text[i + 1] ?? '');
    if (!between) continue;
    if (opening.test(text.slice(i + 1, i + 30)) || i - start > LONG) {
      out.push({ start, end: i });
      start = i + 1;
    }
  }
  out.push({ start, end: range.end });
  return out;
}

/** A quotation of two sentences stays whole, up to this length: “We won. It was hard,” he said. */
const LONGEST_QUOTATION = 320;

function joinQuotations(text: string, ranges: Range[]): Range[] {
  const out: Range[] = [];
  let open = 0;
  for (const range of ranges) {
    const part = text.slice(range.start, range.end);
    const last = out.at(-1);
    const here = opened(part);
    if (last && open === 1 && here === -1 && range.end - last.start <= LONGEST_QUOTATION) {
      last.end = range.end;
      open = 0;
      continue;
    }
    out.push({ ...range });
    open = here;
  }
  return out;
}

/** 1 where a quotation is opened and not closed, -1 the other way round; a straight mark is told by the space beside it. */
function opened(text: string): number {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”„«»「」『』"]/g)) {
    if (mark === '„' || mark === '«' || mark === '「' || mark === '『') depth++;
    else if (mark === '“') depth += depth > 0 ? -1 : 1;
    else if (mark === '"') depth += depth > 0 || /[^\s([—–-]/.test(text[index - 1] ?? ' ') ? -1 : 1;
    else depth--;
  }
  return Math.sign(depth);
}

function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /[\s\u200b\ufeff]/.test(text[start] as string)) start++;
  while (end > start && /[\s\u200b\ufeff]/.test(text[end - 1] as string)) end--;
  return { start, end };
}
