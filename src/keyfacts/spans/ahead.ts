import { alternatives } from '../../languages/alternatives';
import { EDGELESS } from '../../languages/edges';
import { ofKnown, packOf } from '../../languages/known';
import type { AheadWords } from '../../languages/pack';
import { calendarOf } from './calendar';

/** Marks that end a clause in any script. */
const MARKS = '[,;:—–()،؛、，；：。।]|\\s-\\s';
/** So many words before a weekday are its preposition or its article: it opens the clause. */
const OPENING = 2;
/** No clause is longer, in letters: what stands further off is not looked at, however many weekdays a text holds. */
const CLAUSE = 240;

interface Patterns {
  before?: RegExp;
  after?: RegExp;
  verbs?: RegExp;
  past?: RegExp;
  /** Ends a clause. */
  boundary: RegExp;
  /** Another weekday of the same list at the end: "Monday and ". */
  listed: RegExp;
}

const CACHE = ofKnown(() => new Map<string, Patterns>());

function patternsOf(lang: string): Patterns | undefined {
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const words: AheadWords | undefined = packOf(lang)?.ahead;
  if (!words) return undefined;
  const [left, right] = EDGELESS.has(lang) ? ['', ''] : ['(?<![a-z])(?<!\\p{IDC})', '(?!\\p{IDC})'];
  const weekday = alternatives(calendarOf(lang).weekdays.keys());
  const one = (source: string | undefined) => (source === undefined ? undefined : new RegExp(`${left}(?:${source})${right}`, 'u'));
  const patterns: Patterns = {
    ...(words.before && { before: new RegExp(`${left}(?:${words.before})\\s?$`, 'u') }),
    ...(words.after && { after: new RegExp(`^\\s?(?:${words.after})${right}`, 'u') }),
    ...(words.verbs && { verbs: one(words.verbs) as RegExp }),
    ...(words.past && { past: one(words.past) as RegExp }),
    boundary: new RegExp(words.clauses ? `${MARKS}|${left}(?:${words.clauses})${right}` : MARKS, 'gu'),
    listed: new RegExp(`(?:${weekday})\\p{IDC}*(?:\\s*[,،、，]\\s*|\\s+\\p{Alpha}{1,3}\\s+)(?:\\p{Alpha}{1,3}\\s+)?$`, 'u'),
  };
  CACHE().set(lang, patterns);
  return patterns;
}

/**
 * Does a weekday at this place in a sentence in small letters lie ahead? Only the words beside it and the verbs of its own clause say so:
 * in "voted on Tuesday on a bridge that will cost millions" it is past.
 */
export function isAhead(small: string, start: number, end: number, lang: string): boolean {
  const patterns = patternsOf(lang);
  if (!patterns) return false;
  let front = small.slice(Math.max(0, start - CLAUSE), start);
  let rest = small.slice(end, end + CLAUSE);
  if (patterns.before?.test(front) || patterns.after?.test(rest)) return true;
  for (let i = 0; i < 6 && patterns.listed.test(front); i++) front = front.replace(patterns.listed, '');
  const last = [...front.matchAll(patterns.boundary)].at(-1);
  front = front.slice(last ? last.index + last[0].length : 0);
  const opens = front.split(/\s+/).filter(Boolean).length <= OPENING;
  // "On Tuesday, the council will": the comma behind an opening time ends no clause
  if (opens) rest = rest.replace(/^\s?[,،、，]/, '');
  rest = rest.slice(0, [...rest.matchAll(patterns.boundary)][0]?.index);
  // the whole clause, as what stands at its end can undo a verb: "soll … haben"
  const verb = patterns.verbs?.exec(front + small.slice(start, end) + rest);
  if (!verb) return false;
  const behind = verb.index - front.length - (end - start);
  // "said on Tuesday it will": where the clause has its verb already, the next one is another's
  return behind <= 1 || !patterns.past?.test(front);
}
