// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { rangeOf, textBlocksOf } from '../../src/reader/text-blocks';

function page(markup: string): HTMLElement {
  const root = new DOMParser().parseFromString(markup, 'text/html').body;
  document.body.replaceChildren(...root.childNodes);
  return document.body;
}

it('reads block by block, with inline elements in their line and what is skipped left out', () => {
  const blocks = textBlocksOf(
    page('<h1>One <i>two</i></h1><div>loose<p>a<br>b</p>tail</div><p class="no">no</p><p> </p><p>東<ruby>京<rt>きょう</rt></ruby></p>'),
    '.no, rt',
  );
  expect(blocks.map(({ text }) => text)).toEqual(['One two', 'loose', 'a\nb', 'tail', '東京']);
  expect(blocks.map(({ element }) => element.localName)).toEqual(['h1', 'div', 'p', 'div', 'p']);
});

it('gives the stretch between two offsets, across elements', () => {
  const [block] = textBlocksOf(page('<p>It <b>rain</b>ed.<br>Then</p>'), 'x');
  const cut = (from: string, to: string) => rangeOf(block!, block!.text.indexOf(from), block!.text.indexOf(to) + to.length);
  expect([cut('rain', 'rained').toString(), cut('It', 'ed.').toString(), cut('Then', 'Then').toString()]).toEqual([
    'rained',
    'It rained.',
    'Then',
  ]);
  expect(cut('rain', 'rain').startContainer.parentElement?.localName).toBe('b');
});
