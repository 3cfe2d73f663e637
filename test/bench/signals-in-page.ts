import { readPage } from '../../src/detection/page';
import { cheap, dear } from '../../src/detection/signals';

/** The address a saved page gives itself, where its set names none. */
function ownAddress(doc: Document): string {
  const said = [
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    doc.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content,
  ];
  return said.find((url) => /^https?:/.test(url ?? '')) ?? 'https://unknown.invalid/';
}

/** Measures every signal of one saved page. */
export function measure(html: string, url: string): { url: string; cheap: Record<string, number>; dear: Record<string, number> } {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const at = url || ownAddress(doc);
  const page = readPage(doc, at);
  const all = (signals: typeof cheap) => Object.fromEntries(Object.entries(signals).map(([name, signal]) => [name, signal(page)]));
  return { url: at, cheap: all(cheap), dear: all(dear) };
}
