import { tagOf } from './untouched';

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
  'form',
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

/** What an element says, as plain text of at most `cap` characters; scripts, forms and players are silent. Stops reading at the cap. */
export function textOf(element: Element, cap = 1000): string {
  const parts: string[] = [];
  let left = cap * 2;
  const visit = (node: Node, depth: number): void => {
    // A form could hide its own childNodes behind a control of that name; forms are silent.
    for (const child of node.childNodes) {
      if (left <= 0) return;
      if (child.nodeType === 3) {
        const data = (child as Text).data.slice(0, left);
        // <span>A sentence.</span><span>Agency</span>: set apart by style on the page, by a space here.
        if (/[.!?:;,)\]”»"'’]$/.test(parts.at(-1) ?? '') && /^\p{L}/u.test(data) && child.previousSibling === null) parts.push(' ');
        parts.push(data);
        left -= data.length;
      } else if (child.nodeType === 1 && depth < 60) {
        const tag = tagOf(child as Element);
        if (SILENT.has(tag)) continue;
        const apart = BREAKS.has(tag);
        if (apart) parts.push(' ');
        visit(child, depth + 1);
        if (apart) parts.push(' ');
      }
    }
  };
  if (!SILENT.has(tagOf(element))) visit(element, 0);
  return shorten(fold(parts.join('')), cap);
}
