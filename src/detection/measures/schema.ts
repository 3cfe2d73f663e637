/** The schema.org types a page declares: of itself, and of the things in it (publisher, list items). */
export interface Schema {
  own: Set<string>;
  inner: Set<string>;
  /** It says when it was published. */
  dated: boolean;
}

const LARGEST = 300_000;
const DEEPEST = 6;

const short = (type: string) => type.replace(/^.*[/#:]/, '');

function walk(node: unknown, depth: number, own: boolean, into: Schema): void {
  if (!node || typeof node !== 'object' || depth > DEEPEST) return;
  if (Array.isArray(node)) {
    for (const item of node.slice(0, 50)) walk(item, depth + 1, own, into);
    return;
  }
  const record = node as Record<string, unknown>;
  for (const type of [record['@type']].flat()) if (typeof type === 'string') (own ? into.own : into.inner).add(short(type));
  for (const key in record) {
    if (key !== '@type')
      walk(record[key], depth + 1, own && (key === '@graph' || key === 'mainEntity' || key === 'mainEntityOfPage'), into);
  }
}

/** Reads one JSON-LD text; repairs what sites get wrong most: CDATA and comment marks, raw line breaks and tabs, a last semicolon. */
export function readJsonLd(text: string, into: Schema): void {
  if (text.length > LARGEST) return;
  try {
    walk(JSON.parse(text), 0, true, into);
    return;
  } catch {
    // repaired below
  }
  try {
    const bare =
      text.slice(0, 10_000).length === text.length
        ? text.replace(/\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>|<!\[CDATA\[|\]\]>|<!--|-->/g, ' ')
        : text;
    const flat = bare
      .slice(0, 10_000)
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
    walk(JSON.parse(flat), 0, true, into);
  } catch {
    // beyond repair: the types it names first are its own
    for (const match of text.slice(0, 10_000).matchAll(/"@type"\s*:\s*\[?\s*"([^"]{1,60})"/g)) {
      (into.own.size ? into.inner : into.own).add(short(match[1]!));
    }
  }
}

/** Reads all JSON-LD of a page (at most 30 scripts) and the types of its microdata. */
export function readSchema(doc: Document): Schema {
  const schema: Schema = { own: new Set(), inner: new Set(), dated: false };
  const scripts = doc.querySelectorAll('script[type*="ld+json" i]');
  for (let i = 0; i < scripts.length && i < 30; i++) readJsonLd(scripts[i]!.textContent ?? '', schema);
  const items = doc.querySelectorAll('[itemtype]');
  for (let i = 0; i < items.length && i < 30; i++) {
    const type = short(items[i]!.getAttribute('itemtype')?.trim().slice(0, 100) ?? '');
    if (type) (items[i]!.hasAttribute('itemprop') ? schema.inner : schema.own).add(type);
  }
  return schema;
}
