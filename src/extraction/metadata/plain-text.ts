import { tagOf, walkerOf } from './untouched';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Inline markup that outlets leave in their metadata; any other markup is shown as the text that it is. */
const INLINE_TAG = /<\/?(?:b|i|em|strong|span|br|sup|sub|mark|u|cite|q|small|wbr|p|font)(?:\s[^<>]{0,200})?\/?>/gi;
/** Soft hyphens, zero-width spaces and byte order marks; joiners stay, since Persian and Hindi need them. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A string of the page's metadata as plain text: entities decoded (twice where an outlet encoded twice), white space folded, capped. */
export function plain(value: unknown, cap = 1000): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  let text = String(value).slice(0, cap * 2);
  for (let round = 0; round < 3 && ENTITY.test(text); round++) text = decodeEntities(text);
  if (text.includes('<')) text = text.replace(INLINE_TAG, ' ');
  return shorten(fold(text), cap);
}

/** White space folded to single spaces, invisible characters gone. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** At most `cap` UTF-16 units, never half of a surrogate pair. */
export function shorten(text: string, cap: number): string {
  return text.length <= cap ? text : text.slice(0, cap).replace(/[\uD800-\uDBFF]$/, '');
}

function decodeEntities(text: string): string {
  // Without "<" nothing but text can come out of the parser.
  return new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body.textContent ?? '';
}

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
  'iframe',
  'object',
  'audio',
  'video',
]);
const BREAKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'td',
  'tr',
  'figcaption',
  'header',
  'footer',
  'time',
]);

/** What an element says, as plain text of at most `cap` characters; scripts, buttons and players are silent. Stops reading at the cap. */
export function textOf(element: Element, cap = 1000): string {
  const walker = walkerOf(element, 5 /* elements and text */);
  let text = '';
  let node: Node | null = walker.nextNode();
  while (node && text.length < cap * 2) {
    if (node.nodeType === 3) {
      text += (node as Text).data.slice(0, cap * 2);
      node = walker.nextNode();
      continue;
    }
    const tag = tagOf(node as Element);
    if (BREAKS.has(tag)) text += ' ';
    node = SILENT.has(tag) ? skip(walker) : walker.nextNode();
  }
  return shorten(fold(text), cap);
}

function skip(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** Lower-case words of a text with all else gone, for comparing texts of different sources. */
export function wordKey(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
