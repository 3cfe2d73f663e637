// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/detection/judge';
import { estimateMinutes } from '../../src/detection/minutes';

const STORY = 'https://harbourtimes.example/news/2026/03/04/river-bridge-closed-after-engineers-find-cracks';
const TEXT = 'The council met on Monday and voted on the bridge for hours, police said.';

/** What a page's nodes can be asked for. */
const ASKED: [object, string][] = [
  ...['textContent', 'firstChild', 'nextSibling', 'parentElement'].map((name): [object, string] => [Node.prototype, name]),
  ...['localName', 'closest', 'getAttribute', 'getElementsByTagName'].map((name): [object, string] => [Element.prototype, name]),
];

const undo: (() => void)[] = [];

/** Count each use of a getter or method. Spies would keep every call with its answer: too much for so many. */
function counting(owner: object, name: string, count: () => void): void {
  const own = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  const counted = (original: (...given: unknown[]) => unknown) =>
    function (this: unknown, ...given: unknown[]) {
      count();
      return original.apply(this, given);
    };
  Object.defineProperty(owner, name, { ...own, ...(own.get ? { get: counted(own.get) } : { value: counted(own.value) }) });
  undo.push(() => void Object.defineProperty(owner, name, own));
}

/** How often a page's nodes are asked for anything while it is judged. */
function questions(html: string): number {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  let asked = 0;
  for (const [owner, name] of ASKED) counting(owner, name, () => asked++);
  const find = doc.querySelectorAll.bind(doc);
  // browsers search a document without a script; here the search itself asks the nodes
  doc.querySelectorAll = (selector: string) => {
    const before = asked;
    const found = find(selector);
    asked = before;
    return found;
  };
  judge(doc, STORY);
  estimateMinutes(doc);
  for (const restore of undo.splice(0)) restore();
  return asked;
}

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
