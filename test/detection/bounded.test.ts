// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/detection/judge';
import { estimateMinutes } from '../../src/detection/minutes';

const STORY = 'https://harbourtimes.example/news/2026/03/04/river-bridge-closed-after-engineers-find-cracks';
const TEXT = 'The council met on Monday and voted on the bridge for hours, police said.';

/** How often a page's nodes are asked for anything while it is judged. */
function questions(html: string): number {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const spies = [
    vi.spyOn(Node.prototype, 'textContent', 'get'),
    vi.spyOn(Node.prototype, 'firstChild', 'get'),
    vi.spyOn(Node.prototype, 'nextSibling', 'get'),
    vi.spyOn(Node.prototype, 'parentElement', 'get'),
    vi.spyOn(Element.prototype, 'localName', 'get'),
    vi.spyOn(Element.prototype, 'closest'),
    vi.spyOn(Element.prototype, 'getAttribute'),
    vi.spyOn(Element.prototype, 'getElementsByTagName'),
  ];
  const asked = () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  const find = doc.querySelectorAll.bind(doc);
  let inside = 0;
  // browsers search a document without a script; here the search itself asks the nodes
  vi.spyOn(doc, 'querySelectorAll').mockImplementation((selector: string) => {
    const before = asked();
    const found = find(selector);
    inside += asked() - before - 1;
    return found;
  });
  judge(doc, STORY);
  estimateMinutes(doc);
  return asked() - inside;
}

afterEach(() => void vi.restoreAllMocks());

describe('a page of any size costs no more than a large one', () => {
  const filler: Record<string, string> = {
    paragraphs: `<p>${TEXT}</p>`,
    'short paragraphs': '<p>No.</p>',
    'boxes of text': `<div>${TEXT}</div>`,
    'empty boxes': '<div><i></i></div>',
    links: `<a href="/news/x">${TEXT}</a>`,
    'headings and items': '<h2>Bridge</h2><li>1</li>',
    metas: '<meta name="x" content="y">',
  };
  it.each(Object.entries(filler))('%s', (_, one) => {
    const page = (times: number) => `<main><p>${TEXT.repeat(12)}</p>${one.repeat(times)}</main>`;
    const large = questions(page(6000));
    vi.restoreAllMocks();
    expect(questions(page(8_000))).toBe(large);
    expect(large).toBeLessThan(40_000);
  });

  it('children of one box of text', () => {
    expect(questions(`<div>${TEXT}${'<b></b>'.repeat(10_000)}</div>`)).toBeLessThan(40_000);
  });

  it('a hundred thousand elements', () => {
    expect(questions(`<main><p>${TEXT.repeat(12)}</p>${'<div><i></i></div>'.repeat(50_000)}</main>`)).toBeLessThan(40_000);
  });
});
