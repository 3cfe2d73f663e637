import { readPage } from '../../src/detection/page';
import { SIGNALS } from '../../src/detection/signals';
import * as counts from '../../src/detection/signals/counts';
import { NAMES } from '../../src/detection/signals/names';

const counted = Object.values(counts);

/** The address a saved page gives itself, where its set names none. */
function ownAddress(doc: Document): string {
  const said = [
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    doc.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content,
  ];
  return said.find((url) => /^https?:/.test(url ?? '')) ?? 'https://unknown.invalid/';
}

/** Measures every signal of one saved page; the first of them are declared, the next ones counted. */
export function measure(html: string, url: string): { url: string; declared: number; counted: number; facts: Record<string, number> } {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const at = url || ownAddress(doc);
  const page = readPage(doc, at);
  return {
    url: at,
    declared: SIGNALS.findIndex((signal) => counted.includes(signal)),
    counted: counted.length,
    facts: Object.fromEntries(SIGNALS.map((signal, i) => [NAMES[i], signal(page)])),
  };
}
