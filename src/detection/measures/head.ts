/** What the head says: named metas (the first of each name wins), title, language. */
export interface Head {
  meta: Map<string, string>;
  title: string;
  lang: string;
  feeds: number;
}

/** Reads metas (wherever the page put them), the title and the language. At most 300 metas and 100 links are looked at. */
export function readHead(doc: Document): Head {
  const meta = new Map<string, string>();
  const metas = doc.getElementsByTagName('meta');
  for (let i = 0; i < 300; i++) {
    const node = metas[i];
    if (!node) break;
    const name = (node.getAttribute('property') ?? node.getAttribute('name') ?? node.getAttribute('itemprop') ?? '').toLowerCase();
    if (name && !meta.has(name)) meta.set(name, (node.getAttribute('content') ?? '').slice(0, 400).trim());
  }
  let feeds = 0;
  const links = doc.getElementsByTagName('link');
  for (let i = 0; i < 100; i++) {
    const node = links[i];
    if (!node) break;
    if (/rss|atom/.test(node.getAttribute('type') ?? '')) feeds++;
  }
  const title = (doc.getElementsByTagName('title')[0]?.textContent ?? '').slice(0, 300).replace(/\s+/g, ' ').trim();
  const lang = (doc.documentElement?.getAttribute?.('lang') || meta.get('og:locale') || '').slice(0, 2).toLowerCase();
  return { meta, title, lang, feeds };
}
