/** The schema.org types a page declares of itself. */
export interface Schema {
  own: Set<string>;
}

const LARGEST = 300_000;
/** In broken JSON-LD a type is looked for up to here. */
const START = 10_000;

/** Adds the types of a node, and of what it says the page is or is about; deeper ones belong to other things (publisher, list items). */
function addTypes(node: unknown, types: Set<string>, depth = 0): void {
  if (!node || typeof node !== 'object' || depth > 5) return;
  if (Array.isArray(node)) {
    for (const item of node.slice(0, 50)) addTypes(item, types, depth + 1);
    return;
  }
  const record = node as Record<string, unknown>;
  for (const type of [record['@type']].flat()) if (typeof type === 'string') types.add(short(type));
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) addTypes(record[key], types, depth + 1);
}

const short = (type: string) => type.replace(/^.*[/#:]/, '');

/** Reads one JSON-LD text; of a broken one the first type. */
export function readJsonLd(text: string, types: Set<string>): void {
  if (text.length > LARGEST) return;
  try {
    addTypes(JSON.parse(text), types);
    return;
  } catch {
    // raw line breaks, quotes, commas, comment marks: sites get much wrong, but the first type is nearly always their own
  }
  const first = /"@type"\s*:\s*\[?\s*"([^"]{1,60})"/.exec(text.slice(0, START));
  if (first) types.add(short(first[1]!));
}

/** Reads all JSON-LD of a page (at most 30 scripts) and the types of its microdata. */
export function readSchema(doc: Document): Schema {
  const schema: Schema = { own: new Set() };
  const nodes = doc.querySelectorAll('script[type*="ld+json" i],[itemtype]:not([itemprop])');
  for (let i = 0; i < nodes.length && i < 60; i++) {
    const node = nodes[i]!;
    const type = node.getAttribute('itemtype');
    if (type) {
      schema.own.add(short(type.trim().slice(0, 100)));
      continue;
    }
    readJsonLd(node.textContent ?? '', schema.own);
  }
  return schema;
}
