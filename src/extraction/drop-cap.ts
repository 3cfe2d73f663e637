import { parentOf, tagOf, textOf } from '../dom/safe';
import { INLINE } from '../dom/tags';
import type { Box, Page } from './page';

/** So many single letters are looked at: a hostile page has many before one long text. */
export const MOST_DROP_CAPS = 100;
/** Before a shorter text, in letters, a letter names it. */
const SHORTEST = 60;
const LOOSE = new Set(['div', 'span', 'p', 'section', 'article']);

/** One capital letter, with the quotation mark it may open. */
export const isLetter = (text: string): boolean => /^["“„«]?\p{Upper}$/u.test(text);
export const startsSmall = (text: string): boolean => /^\s*\p{Lower}/u.test(text);

/** Is a letter in a box of its own, with this last node, the first of the paragraph behind it: "T" before "urkey and Poland have been …"? */
export function isDropCap(box: Box, last: Node, { doc, body }: Page): boolean {
  if (!LOOSE.has(box.tag)) return false;
  const texts = doc.createTreeWalker(body.element, NodeFilter.SHOW_TEXT);
  texts.currentNode = last;
  let next = texts.nextNode() as Text | null;
  while (next && !next.data.trim()) next = texts.nextNode() as Text | null;
  if (!next || !startsSmall(next.data)) return false;
  let around = parentOf(next);
  while (around && INLINE.has(tagOf(around as Element))) around = parentOf(around);
  return around !== null && tagOf(around as Element) === 'p' && (textOf(around)?.length ?? 0) >= SHORTEST;
}
