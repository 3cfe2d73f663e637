// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { selectedWords } from '../../../src/reader/facts/selected-words';

const TEXT = 'It rained.\n\nThe buses cost 40 million euros. Nobody knows why.\n\nBlue';

function bodyOf(markup: string): HTMLElement {
  const body = document.createElement('div');
  for (const [i, line] of markup.split('|').entries()) {
    const block = document.createElement(i === 1 ? 'figcaption' : 'p');
    const [before, inside, after] = line.split('_');
    block.append(before ?? '');
    if (inside !== undefined) {
      const mark = document.createElement('mark');
      mark.append(inside);
      block.append(mark, after ?? '');
    }
    body.append(block);
  }
  document.body.replaceChildren(body);
  return body;
}

function select(body: HTMLElement, from: [number, number, number], to: [number, number, number]): Range {
  const at = ([block, child, offset]: [number, number, number]) => {
    const node = body.children[block]!.childNodes[child]!;
    return [node instanceof Text ? node : node.firstChild!, offset] as const;
  };
  const range = document.createRange();
  range.setStart(...at(from));
  range.setEnd(...at(to));
  return range;
}

const BODY = 'It rained.|A bus|The _buses cost 40_ million euros. Nobody knows why.';

it('finds selected words in the text, over marks and blocks, whole', () => {
  const body = bodyOf(BODY);
  const words = (range: Range) => {
    const found = selectedWords(TEXT, body, range);
    return found && TEXT.slice(found.start, found.end);
  };
  expect(words(select(body, [2, 1, 0], [2, 2, 8]))).toBe('buses cost 40 million');
  expect(words(select(body, [2, 1, 2], [2, 2, 4]))).toBe('buses cost 40 million');
  expect(words(select(body, [0, 0, 3], [2, 0, 3]))).toBe('rained.\n\nThe');
});

it('finds them around the sign of a footnote', () => {
  const body = bodyOf('It rained.|A bus|The _1_buses cost 40 million euros. Nobody knows why.');
  body.querySelector('mark')!.className = 'note-mark';
  expect(selectedWords(TEXT, body, select(body, [2, 0, 0], [2, 2, 10]))).toEqual({ start: TEXT.indexOf('The'), end: TEXT.indexOf(' 40') });
});

it('finds no words of a caption, and none in a slip of the hand', () => {
  const body = bodyOf(BODY);
  expect(selectedWords(TEXT, body, select(body, [1, 0, 0], [1, 0, 5]))).toBeUndefined();
  expect(selectedWords(TEXT, body, select(body, [0, 0, 0], [0, 0, 2]))).toBeUndefined();
});
