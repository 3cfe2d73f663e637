import { alternatives } from '../../languages/alternatives';
import { WORD_END, WORD_START } from '../../languages/edges';
import { ofKnown, packOf, wordsOf } from '../../languages/known';
import { lowerCase } from '../../languages/lower-case';

const built = ofKnown(() => new Map<string, RegExp>());

/** Languages whose phrases to look for on a page in a language: its own, and English, which outlets everywhere use. */
function phrasesFor(list: 'calls' | 'readAlso', lang: string | undefined): string[] {
  const own = lang?.toLowerCase().split('-')[0] ?? '';
  const known = packOf(own === 'nb' || own === 'nn' ? 'no' : own)?.[list];
  return known ? [...new Set([...known, ...(packOf('en')?.[list] ?? [])])] : wordsOf(list);
}

/** For text in small letters: a pattern of so many words that finds them in any takes ten times as long to make. */
function regexp(list: 'calls' | 'readAlso', lang: string | undefined, shape: (phrases: string) => string): RegExp {
  const key = `${list} ${lang ?? ''}`;
  let made = built().get(key);
  if (!made) {
    made = new RegExp(shape(alternatives(phrasesFor(list, lang))), 'gu');
    built().set(key, made);
  }
  made.lastIndex = 0;
  return made;
}

/** How a text begins that leads to other stories: the phrase, and what follows it at once. */
export function readAlsoOpening(text: string, lang: string | undefined): { phrase: string; colon: boolean } | null {
  const match = regexp('readAlso', lang, (phrases) => `^\\P{IDC}{0,4}(${phrases})${WORD_END}`).exec(lowerCase(text.slice(0, 80)));
  if (!match) return null;
  return {
    phrase: match[1]!,
    colon: /^\P{IDC}*[:：|>»→–—-]/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4)),
  };
}

/** Different phrases of a text that speak to the reader as a customer. */
export function callsIn(text: string, lang: string | undefined): number {
  const regex = regexp('calls', lang, (phrases) => `${WORD_START}(?:${phrases})`);
  return new Set(lowerCase(text.slice(0, 2000)).match(regex)).size;
}
