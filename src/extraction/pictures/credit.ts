import { alternatives } from '../../languages/alternatives';
import { ofKnown, wordsOf } from '../../languages/known';
import { lowerCase } from '../../languages/lower-case';
import { PICTURE_AGENCIES } from '../vocabulary/credit';

const words = (): string => alternatives(wordsOf('creditWords'));
/** All for text in small letters. */
const OPENING = ofKnown(() => new RegExp(`^[\\s(\\[（|/–—-]*(?:(?:${words()})\\s*(?:[:：/|]|\\.{1,3}|…|(?=©))|©|\\(c\\)\\s)\\s*`, 'u'));
const CLOSING = ofKnown(
  () => new RegExp(`(?:^|[\\s(\\[（|/.!?»”"–—-])((?:(?:${words()})\\s*(?:[:：…]|\\.{3})|©|\\(c\\)\\s).{2,140})$`, 'u'),
);
const AGENCY = new RegExp(`(?:^|[\\s/(,|])(?:${alternatives(PICTURE_AGENCIES)})(?:$|[\\s/),.|])`, 'u');
/** The longest text that can be a credit and nothing else. */
const LONGEST = 200;
const SHORT = 90;
const FEW_WORDS = 7;

/** Does a text begin as a credit does: with a word for one, or a copyright sign? */
export const opensAsCredit = (text: string): boolean => OPENING().test(lowerCase(text));

/** Is this text nothing but a credit: it opens with a credit word, stands in brackets, or is a few words with an agency among them? */
export function isCredit(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  const small = lowerCase(trimmed);
  if (OPENING().test(small)) return trimmed.length < SHORT || !/[.!?。]\s+\p{Upper}/u.test(trimmed);
  if (/^[([（][^()]{2,50}[)\]）]$/.test(trimmed)) return true;
  return trimmed.split(/\s+/).length <= FEW_WORDS && !/[.!?。]\s*\S{3}/.test(trimmed.replace(/\.\p{Alpha}+/gu, '')) && AGENCY.test(small);
}

/** A caption and the credit at its end apart; the credit is '' where there is none. */
export function splitCredit(text: string): [caption: string, credit: string] {
  const bracket = /^(.*\S)\s*[([（]([^()[\]（）]{3,100})[)\]）]\s*$/s.exec(text);
  if (bracket && isCredit(bracket[2]!)) return [bracket[1]!, bracket[2]!];
  if (isCredit(text)) return ['', text];
  const closing = CLOSING().exec(lowerCase(text.slice(-LONGEST)))?.[1]?.length;
  const tail = closing && text.slice(-closing);
  if (tail && !/[.!?。]\s+\p{Upper}.{30,}/u.test(tail))
    return [text.slice(0, text.length - tail.length).replace(/[\s([（|/–—-]+$/, ''), tail];
  const last = /[.!?…。»”"]\s+([^.!?]{2,80})$/.exec(text.slice(-LONGEST))?.[1];
  if (last && isCredit(last)) return [text.slice(0, text.length - last.length).trim(), last];
  return [text, ''];
}

/** A credit without "Photo:" and brackets around it; a copyright sign stays. */
export function tidyCredit(credit: string): string {
  const bare = credit.replace(/^[\s([（|/–—-]+|[\s)\]）|/;,–—-]+$/g, '').replace(/^([^(]*)\)[^()]*$/, '$1');
  const opening = OPENING().exec(lowerCase(bare))?.[0] ?? '';
  return bare.slice(/©|\(c\)/.test(opening) ? 0 : opening.length).trim();
}
