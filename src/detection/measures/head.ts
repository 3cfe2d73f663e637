/** What the head says: named metas (the first of each name wins), title. */
export interface Head {
  meta: Map<string, string>;
  title: string;
}

/** Reads metas (wherever the page put them) and the title. At most 300 metas are looked at. */
export function readHead(doc: Document): Head {
  const meta = new Map<string, string>();
  const metas = doc.getElementsByTagName('meta');
  for (let i = 0; i < 300; i++) {
    const node = metas[i];
    if (!node) break;
    const name = (node.getAttribute('property') ?? node.getAttribute('name') ?? '').toLowerCase();
    if (!meta.has(name)) meta.set(name, node.getAttribute('content') ?? '');
  }
  const title = (doc.getElementsByTagName('title')[0]?.textContent ?? '').slice(0, 300).replace(/\s+/g, ' ').trim();
  return { meta, title };
}
