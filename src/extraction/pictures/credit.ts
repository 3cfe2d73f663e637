import { ofKnown, wordsOf } from '../../languages/known';
import { PICTURE_AGENCIES } from '../vocabulary/credit';

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = (): string =>
  wordsOf('creditWords')
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|');
const OPENING = ofKnown(() => new RegExp(`^[\\s(\\[（|/–—-]*(?:(?:${words()})\\s*[:：/|.]|©|\\(c\\)\\s)\\s*`, 'iu'));
const CLOSING = ofKnown(() => new RegExp(`(?:^|[\\s(\\[（|/.!?»”"–—-])((?:(?:${words()})\\s*[:：]|©|\\(c\\)\\s).{2,140})$`, 'iu'));
const AGENCY = new RegExp(`(?:^|[\\s/(,|])(?:${PICTURE_AGENCIES.map(quoted).join('|')})(?:$|[\\s/),.|])`, 'iu');
/** The longest text that can be a credit and nothing else. */
const LONGEST = 200;
const SHORT = 90;
const FEW_WORDS = 7;

/** Is this text nothing but a credit: it opens with a credit word, stands in brackets, or is a few words with an agency among them? */
export function isCredit(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  if (OPENING().test(trimmed)) return trimmed.length < SHORT || !/[.!?。]\s+\p{Lu}/u.test(trimmed);
  if (/^[([（][^()]{2,50}[)\]）]$/.test(trimmed)) return true;
  return trimmed.split(/\s+/).length <= FEW_WORDS && !/[.!?。]\s*\S{3}/.test(trimmed.replace(/\.\p{L}+/gu, '')) && AGENCY.test(trimmed);
}

/** A caption and the credit at its end apart; the credit is '' where there is none. */
export function splitCredit(text: string): [caption: string, credit: string] {
  const bracket = /^(.*\S)\s*[([（]([^()[\]（）]{3,100})[)\]）]\s*$/s.exec(text);
  if (bracket && isCredit(bracket[2]!)) return [bracket[1]!, bracket[2]!];
  if (isCredit(text)) return ['', text];
  const tail = CLOSING().exec(text.slice(-LONGEST))?.[1];
  if (tail && !/[.!?。]\s+\p{Lu}.{30,}/u.test(tail)) return [text.slice(0, text.length - tail.length).replace(/[\s([（|/–—-]+$/, ''), tail];
  const last = /[.!?…。»”"]\s+([^.!?]{2,80})$/.exec(text.slice(-LONGEST))?.[1];
  if (last && isCredit(last)) return [text.slice(0, text.length - last.length).trim(), last];
  return [text, ''];
}

/** A credit without "Photo:" and brackets around it; a copyright sign stays. */
export function tidyCredit(credit: string): string {
  return credit
    .replace(/^[\s([（|/–—-]+|[\s)\]）|/;,–—-]+$/g, '')
    .replace(/^([^(]*)\)[^()]*$/, '$1')
    .replace(OPENING(), (opening) => (/©|\(c\)/i.test(opening) ? opening : ''))
    .trim();
}
