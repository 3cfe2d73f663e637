import { readPage } from '../../src/detection/page';
import { CHEAP_SIGNALS, SIGNALS } from '../../src/detection/signals';
import { NAMES } from '../../src/detection/signals/names';

/** The address a saved page gives itself, where its set names none. */
function ownAddress(doc: Document): string {
  const said = [
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    doc.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content,
  ];
  return said.find((url) => /^https?:/.test(url ?? '')) ?? 'https://unknown.invalid/';
}

/** Measures every signal of one saved page; the first `cheap` of them are the cheap ones. */
export function measure(html: string, url: string): { url: string; cheap: number; facts: Record<string, number> } {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const at = url || ownAddress(doc);
  const page = readPage(doc, at);
  return { url: at, cheap: CHEAP_SIGNALS.length, facts: Object.fromEntries(SIGNALS.map((signal, i) => [NAMES[i], signal(page)])) };
}
