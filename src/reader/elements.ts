import type { Properties } from 'hast';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header footer hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements of a story that stand inside a line. */
const INLINES = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd q rp rt ruby s samp small strong sub sup time u var wbr'.split(' '),
);

/** Formulae: what extraction lets through of MathML. */
const FORMULAE = new Set(
  'math mrow mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd merror semantics mi mn mo mtext ms mspace'.split(
    ' ',
  ),
);
const FORMULA_PROPERTIES =
  'display mathvariant stretchy fence separator form accent accentunder linethickness columnalign displaystyle scriptlevel'.split(' ');

/** Properties that are kept, by element; `lang` and `dir` are kept everywhere. Addresses are checked apart. */
const PROPERTIES: Record<string, readonly string[]> = {
  abbr: ['title'],
  time: ['dateTime'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  details: ['open'],
};

/** Does this element stand on lines of its own? */
export const isBlock = (tagName: string): boolean => BLOCKS.has(tagName);

/** May the reader show this element as itself? What it does not know is shown by its children alone. */
export const isShown = (tagName: string): boolean => BLOCKS.has(tagName) || INLINES.has(tagName) || FORMULAE.has(tagName);

/**
 * The properties of a page's element that the reader keeps. The body was cleaned where it was made; this is the second barrier, so
 * no `id`, `class`, `style` or handler passes here whatever the body holds.
 */
export function keptProperties(tagName: string, properties: Properties | undefined): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {};
  for (const name of ['lang', 'dir', ...(FORMULAE.has(tagName) ? FORMULA_PROPERTIES : (PROPERTIES[tagName] ?? []))]) {
    const value = properties?.[name];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') kept[name] = value;
  }
  return kept;
}

/** The address of a link, if it is one a reader may follow. */
export function safeLink(href: unknown): string | undefined {
  return allowed(href, /^(https?|mailto):/i);
}

/** The address of a picture, if it is one that may be loaded. */
export function safePicture(src: unknown): string | undefined {
  return allowed(src, /^(https?:|data:image\/(png|jpeg|gif|webp|avif);)/i);
}

function allowed(address: unknown, schemes: RegExp): string | undefined {
  return typeof address === 'string' && schemes.test(address) ? address : undefined;
}
