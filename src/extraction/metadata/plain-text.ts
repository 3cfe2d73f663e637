import { tagOf } from './untouched';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const ENTITIES = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
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

/** Names that most pages get by with; the parser knows the rest. */
const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', bdquo: '„' },
  ...{ ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', middot: '·', auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', eacute: 'é' },
};

function decodeEntities(text: string): string {
  return text.replace(ENTITIES, (entity, body: string) => {
    if (body[0] !== '#') return NAMED[body] ?? parsedEntity(entity);
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    // Windows' own marks between 128 and 159 are left to the parser, which knows what they mean.
    return code >= 32 && (code < 127 || code > 159) && code < 0xd800 ? String.fromCharCode(code) : parsedEntity(entity);
  });
}

/** An entity holds no "<", so nothing but text can come out of the parser. */
const parsedEntity = (entity: string): string => new DOMParser().parseFromString(entity, 'text/html').body.textContent ?? '';

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
  // Readings above the line say the same again.
  'rt',
  'rp',
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

/** <span>A sentence.</span><span>Agency</span>, <span>the quay</span><span>Photo</span>: set apart by style on the page, by a space here. */
function isNewLine(said: string, text: string, node: Node): boolean {
  if (/[.!?:;,)\]”»"'’]$/.test(said)) return /^\p{Alpha}/u.test(text);
  return /\p{Lowercase}$/u.test(said) && /^\p{Uppercase}\p{Lowercase}/u.test(text) && node.parentNode?.previousSibling?.nodeType === 1;
}

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
        if (child.previousSibling === null && isNewLine(parts.at(-1) ?? '', data, child)) parts.push(' ');
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
