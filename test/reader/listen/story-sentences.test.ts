// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sentences } from '../../../src/keyfacts/sentences';
import { sentencesOf } from '../../../src/reader/listen/story-sentences';

const element = (name: string, ...children: (Node | string)[]) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

it('says the words of the story, and neither the signs of footnotes nor readings above characters', () => {
  const sign = element('sup', '1');
  sign.className = 'note-mark';
  const story = element(
    'article',
    element('p', 'The old salt road', sign, ' runs on. It is 12 m', element('sup', '2'), ' wide.'),
    element('p', element('ruby', '東', element('rt', 'とう')), ' is east.'),
    element('pre', 'salt();'),
  );
  const said = sentencesOf(story, 'en', sentences);
  expect(said.map(({ text }) => text)).toEqual(['The old salt road runs on.', 'It is 12 m2 wide.', '東 is east.']);
  expect(said[0]!.range.toString()).toBe('The old salt road1 runs on.');
});
