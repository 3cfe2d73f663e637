import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../src/extraction/text';
import { type Marks, placeMarks } from '../../src/reader/marks';
import { body, el, p, text } from './tree';

/** What each range marks, piece by piece, in the order of the text. */
function marked(root: Root, { pieces }: Marks): string[][] {
  const found: string[][] = [];
  const walk = (node: Root | Root['children'][number]) => {
    if (node.type === 'text') {
      for (const { from, to, range } of pieces.get(node) ?? []) {
        found[range] ??= [];
        found[range].push(node.value.slice(from, to));
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return found;
}

const rangeOf = (words: string, sentence: string) => {
  const start = words.indexOf(sentence);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + sentence.length };
};
const place = (root: Root, words: string, ...sentences: string[]) =>
  placeMarks(
    root,
    words,
    sentences.map((sentence) => rangeOf(words, sentence)),
  );

describe('placing marks', () => {
  it('marks a sentence within a paragraph', () => {
    const root = body(p('It rained. The council met. It rained again.'));
    expect(marked(root, place(root, bodyText(root), 'The council met.'))).toEqual([['The council met.']]);
  });

  it('splits across inline elements and says where the range begins', () => {
    const root = body(p('Yes. ', el('a', 'The ', el('strong', 'council')), ' met on ', el('em', 'Monday'), '. No.'));
    const marks = place(root, bodyText(root), 'The council met on Monday.');
    expect(marked(root, marks)).toEqual([['The ', 'council', ' met on ', 'Monday', '.']]);
    expect([...marks.pieces.values()].flat().map(({ first }) => first)).toEqual([true, false, false, false, false]);
  });

  it('aligns where blanks differ: line breaks, double spaces, soft hyphens', () => {
    const root = body(p('  The\n   coun\u00adcil', el('br'), 'met   twice. ', 'It rained.'));
    const words = 'The council met twice. It rained.';
    expect(marked(root, place(root, words, 'The council met twice.'))).toEqual([['The\n   coun\u00adcil', 'met   twice.']]);
    expect(marked(root, place(root, words, 'It rained.'))).toEqual([['It rained.']]);
  });

  it('begins and ends marks with words, not with blanks', () => {
    const root = body(p('One. ', el('b', ' Two is here. '), ' Three.'));
    expect(marked(root, place(root, bodyText(root), 'Two is here.'))).toEqual([['Two is here.']]);
  });

  it('marks the right one of two equal sentences', () => {
    const root = body(p('He said no.'), p('She asked why.'), p('He said no.'));
    const words = bodyText(root);
    const start = words.lastIndexOf('He said no.');
    const marks = placeMarks(root, words, [{ start, end: start + 11 }]);
    expect([...marks.pieces.keys()][0]).toBe((root.children[2] as ReturnType<typeof p>).children[0]);
  });

  it('passes over what is no part of the text: captions, embeds, a block the text left out', () => {
    const root = body(
      el('figure', el('figcaption', 'The council met here.')),
      p('An advertisement of some length that the text leaves out.'),
      p('The council met here. It was dry.'),
      el('aside', p('A post.')),
      p('It rained on Monday.'),
    );
    const words = 'The council met here. It was dry.\n\nIt rained on Monday.';
    const marks = place(root, words, 'The council met here.', 'It rained on Monday.');
    expect(marked(root, marks)).toEqual([['The council met here.'], ['It rained on Monday.']]);
    expect([...marks.pieces.keys()][0]).toBe((root.children[2] as ReturnType<typeof p>).children[0]);
  });

  it('passes over an embedded post that says the same as the story', () => {
    const root = body(el('aside', p('The council met here.')), p('The council met here.'));
    const marks = place(root, 'The council met here.', 'The council met here.');
    // By identity: both nodes say the same.
    expect([...marks.pieces.keys()][0]).toBe((root.children[1] as ReturnType<typeof p>).children[0]);
  });

  it('passes over a short line that the text has only within another', () => {
    const root = body(p('met'), p('The council met. It rained.'));
    expect(marked(root, place(root, 'The council met. It rained.', 'The council met.'))).toEqual([['The council met.']]);
  });

  it('goes through lists, quotations and tables in the order of the text', () => {
    const root = body(
      el('ul', el('li', 'Trade'), el('li', p('People move.'), el('ul', el('li', 'Visas')))),
      el('blockquote', p('We met.')),
      el('table', el('tbody', el('tr', el('td', 'June'), el('td', 'Bonn')))),
      p('All agreed.'),
    );
    expect(marked(root, place(root, bodyText(root), 'People move.', 'We met.', 'All agreed.'))).toEqual([
      ['People move.'],
      ['We met.'],
      ['All agreed.'],
    ]);
  });

  it('tells the order of the text, whatever the order of the facts', () => {
    const root = body(p('First it was.'), p('Then it went.'));
    expect(place(root, bodyText(root), 'Then it went.', 'First it was.').placed).toEqual([1, 0]);
  });

  it('never fails: a sentence that is not in the body is not placed', () => {
    const root = body(p('Something else altogether.'));
    expect(placeMarks(root, 'The council met.', [{ start: 0, end: 16 }]).placed).toEqual([]);
    expect(placeMarks(root, 'Short.', [{ start: 4, end: 400 }]).placed).toEqual([]);
    expect(placeMarks(root, 'Short.', [{ start: 9, end: 2 }]).placed).toEqual([]);
    expect(placeMarks(body(), '', [{ start: 0, end: 1 }]).placed).toEqual([]);
  });

  it('is not led astray by a short block that stands again far on', () => {
    const far = Array.from({ length: 40 }, (_, i) => `Paragraph number ${i} says something of its own.`);
    const root = body(p('Yes'), ...far.map((line) => p(line)), p('Yes'));
    const words = [...far, 'Yes'].join('\n\n');
    expect(marked(root, place(root, words, far[3]!))).toEqual([[far[3]]]);
  });

  it('keeps overlapping ranges apart: the first to begin has the shared words', () => {
    const root = body(p('One two three four.'));
    const marks = placeMarks(root, 'One two three four.', [
      { start: 0, end: 13 },
      { start: 4, end: 19 },
    ]);
    expect(marked(root, marks)).toEqual([['One two three'], [' four.']]);
  });

  it('marks languages without spaces', () => {
    const root = body(p('市議会は計画を', el('b', '可決'), 'した。反対もあった。'));
    expect(marked(root, place(root, bodyText(root), '市議会は計画を可決した。'))).toEqual([['市議会は計画を', '可決', 'した。']]);
  });

  it('aligns whether or not the text has the readings beside the characters', () => {
    const root = body(p(el('ruby', '子', el('rt', 'こ')), 'どもを', el('ruby', '守', el('rt', 'まも')), 'る。反対もあった。'));
    expect(marked(root, place(root, '子こどもを守まもる。反対もあった。', '子こどもを守まもる。'))[0]!.join('')).toBe(
      '子こどもを守まもる。',
    );
    expect(marked(root, place(root, '子どもを守る。反対もあった。', '子どもを守る。'))[0]!.join('')).toBe('子どもを守る。');
  });

  it('leaves the body as it was', () => {
    const root = body(p('The council met.', text(' It rained.')));
    const before = JSON.stringify(root);
    place(root, bodyText(root), 'It rained.');
    expect(JSON.stringify(root)).toBe(before);
  });

  it('is linear enough for a very long story', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `Sentence ${i} tells what happened on day ${i} in the town by the river.`);
    const root = body(...lines.map((line) => p(line)));
    const marks = place(root, lines.join('\n\n'), lines[0]!, lines[700]!, lines[1499]!);
    expect(marks.placed).toEqual([0, 1, 2]);
  });
});
