import type { Block } from './page';

/** Where a line stands for itself: not in lists, tables and code. */
const LOOSE = new Set(['p', 'div', 'section', 'article', 'body']);
const RULE = /^(?:[*—–§◇◆⁂•~#]|[_*—–§◇◆⁂•~#=+.-]{2,})$/;
const ROOM = /^[.+|]?$/;

/** What a line without a word is: strokes and stars part two sections, a dot or a sign that is not seen only fills room; any other is kept. */
export function wordless({ text, words, box }: Block): 'rule' | 'room' | undefined {
  if (words > 0 || !LOOSE.has(box.tag)) return undefined;
  const signs = text.replace(/[\s\p{Cf}]/gu, '');
  return RULE.test(signs) ? 'rule' : ROOM.test(signs) ? 'room' : undefined;
}
