import { first } from './first';

/** What the head says: named metas (the first of each name wins), title. */
export interface Head {
  meta: Map<string, string>;
  title: string;
}

const MOST_METAS = 300;

/** Reads metas (wherever the page put them) and the title. At most 300 metas are looked at. */
export function readHead(doc: Document): Head {
  const meta = new Map<string, string>();
  for (const node of first(MOST_METAS, doc, 'meta')) {
    const name = (node.getAttribute('property') ?? node.getAttribute('name') ?? '').toLowerCase();
    if (!meta.has(name)) meta.set(name, node.getAttribute('content') ?? '');
  }
  return { meta, title: `${doc.title}`.slice(0, 300) };
}
