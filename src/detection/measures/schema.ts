const LARGEST = 300_000;
/** In broken JSON-LD a type is looked for up to here. */
const START = 10_000;

/** Adds the types of a node, and of what it says the page is or is about; deeper ones belong to other things (publisher, list items). */
function addTypes(node: unknown, types: Set<string>, depth = 0): void {
  if (!node || depth > 5) return;
  for (const item of [node].flat().slice(0, 50) as (Record<string, unknown> | undefined)[]) {
    for (const type of [item?.['@type']].flat()) if (typeof type === 'string') types.add(short(type));
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) addTypes(item?.[key], types, depth + 1);
  }
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

/** The schema.org types a page declares of itself, in JSON-LD and microdata; the first 60 declarations. */
export function readTypes(doc: Document): Set<string> {
  const types = new Set<string>();
  const nodes = doc.querySelectorAll('script[type*="ld+json" i],[itemtype]:not([itemprop])');
  for (let i = 0; i < 60 && nodes[i]; i++) {
    const type = nodes[i]!.getAttribute('itemtype');
    if (type) types.add(short(type.trim().slice(0, 100)));
    else readJsonLd(nodes[i]!.textContent ?? '', types);
  }
  return types;
}
