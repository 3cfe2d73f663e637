import { ofKnown, packOf, wordsOf } from '../../languages/known';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const built = ofKnown(() => new Map<string, RegExp>());

/** Languages whose phrases to look for on a page in a language: its own, and English, which outlets everywhere use. */
function phrasesFor(list: 'calls' | 'readAlso', lang: string | undefined): string[] {
  const own = lang?.toLowerCase().split('-')[0] ?? '';
  const known = packOf(own === 'nb' || own === 'nn' ? 'no' : own)?.[list];
  return known ? [...new Set([...known, ...(packOf('en')?.[list] ?? [])])] : wordsOf(list);
}

function regexp(list: 'calls' | 'readAlso', lang: string | undefined, shape: (alternatives: string) => string): RegExp {
  const key = `${list} ${lang ?? ''}`;
  let made = built().get(key);
  if (!made) {
    const alternatives = phrasesFor(list, lang)
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|');
    made = new RegExp(shape(alternatives), 'giu');
    built().set(key, made);
  }
  made.lastIndex = 0;
  return made;
}

/** How a text begins that leads to other stories: the phrase, and what follows it at once. */
export function readAlsoOpening(text: string, lang: string | undefined): { phrase: string; colon: boolean } | null {
  const match = regexp('readAlso', lang, (alternatives) => `^[^\\p{L}\\p{N}]{0,4}(${alternatives})(?![\\p{L}\\p{M}])`).exec(
    text.slice(0, 80),
  );
  if (!match) return null;
  return {
    phrase: match[1]!,
    colon: /^[^\p{L}\p{N}]*[:：|>»→–—-]/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4)),
  };
}

/** Different phrases of a text that speak to the reader as a customer. */
export function callsIn(text: string, lang: string | undefined): number {
  const found = new Set<string>();
  const regex = regexp('calls', lang, (alternatives) => `(?<![\\p{L}\\p{M}])(?:${alternatives})`);
  for (const match of text.slice(0, 2000).matchAll(regex)) found.add(match[0].toLowerCase());
  return found.size;
}
