import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { tellNoteMarks } from '../../src/extraction/note-marks';
import { bodyText, inlineText } from '../../src/extraction/text';
import { placeMarks } from '../../src/reader/marks';

/** A line in which `^…^` is raised, and `^@…^` leads to a place on the page. */
function line(written: string): ElementContent[] {
  const nodes = written.split('^').map((part, index): ElementContent => {
    const text = { type: 'text' as const, value: part.replace('@', '') };
    return index % 2 ? { type: 'element', tagName: 'sup', properties: part[0] === '@' ? { dataNote: true } : {}, children: [text] } : text;
  });
  tellNoteMarks(nodes);
  return nodes;
}
const words = (written: string) => line(written).map(inlineText).join('');

test.each([
  ['The old salt road^1^ runs on.', 'The old salt road runs on.'],
  ['“It rained.”^12^ And then^2,3^ it stopped.', '“It rained.” And then it stopped.'],
  ['The old salt road^1^^2^ runs on.', 'The old salt road runs on.'],
  ['The sea^@1^ and the sky^[2]^ and a price^*^ of 3.', 'The sea and the sky and a price of 3.'],
  ['An area of 12 km^2^, 10^6^ people, E = mc^2^.', 'An area of 12 km2, 106 people, E = mc2.'],
  ['Le 1^er^ mai, the 19^th^ century, Mme^lle^ and Windows^TM^.', 'Le 1er mai, the 19th century, Mmelle and WindowsTM.'],
  ['See the page^@about this^.', 'See the pageabout this.'],
])('%s', (written, expected) => expect(words(written)).toBe(expected));

test('a sentence around the sign of a footnote is marked in pieces, without it', () => {
  const paragraph: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: line('The old salt road^1^ runs on. It ends^2^ here.'),
  };
  const body = { type: 'root' as const, children: [paragraph] };
  const text = bodyText(body);
  const { pieces } = placeMarks(body, text, [{ start: 0, end: text.indexOf(' It') }]);
  expect([...pieces].map(([node, [piece]]) => node.value.slice(piece!.from, piece!.to))).toEqual(['The old salt road', ' runs on.']);
});
