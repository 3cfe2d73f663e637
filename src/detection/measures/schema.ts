const LARGEST = 300_000;
const MOST = 60;

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
  const first = /"@type"\s*:[\s[]*"([^"]{1,60})"/.exec(text);
  if (first) types.add(short(first[1]!));
}

/** The schema.org types a page declares of itself, in JSON-LD and microdata; the first 60 declarations of each. */
export function readTypes(doc: Document): Set<string> {
  const types = new Set<string>();
  const some = (selector: string) => [...doc.querySelectorAll(selector)].slice(0, MOST);
  for (const node of some('script[type*="ld+json" i]')) readJsonLd(node.textContent!, types);
  for (const node of some('[itemtype]:not([itemprop])')) types.add(short(node.getAttribute('itemtype')!.trim()));
  return types;
}
