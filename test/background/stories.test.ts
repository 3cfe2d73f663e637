import { describe, expect, it } from 'vitest';
import { checkedAct, checkedStory, forgottenStories } from '../../src/background/stories';
import { articleOf, el, p } from '../reader/tree';

const story = (more = {}) => ({
  state: 'article',
  minutes: 3,
  facts: [{ sentence: 'It rained.', start: 0, end: 10, score: 1, reasons: [], spans: [] }],
  article: {
    ...articleOf([p('It rained.'), el('ul', el('li', 'x'))]),
    removals: [{ pass: 'x', why: 'x', text: 'x', after: 0, node: p('x') }],
    ...more,
  },
});

describe('a story for a tab', () => {
  it('is taken as it is', () => {
    expect(checkedStory(story())).toEqual(story());
  });

  it.each([
    ['nothing', null],
    ['a text', 'story'],
    ['another state', { ...story(), state: 'nothing' }],
    ['no facts', { ...story(), facts: 'none' }],
    ['facts without place', { ...story(), facts: [{ sentence: 'x', spans: [], reasons: [] }] }],
    ['an address that is none of the web', story({ url: 'javascript:alert(1)' })],
    ['a title that is no text', story({ title: { toString: 1 } })],
    ['bylines that are no texts', story({ bylines: [1] })],
    ['a body that is no tree', story({ body: { type: 'root', children: [{ type: 'element', tagName: 'p' }] } })],
    ['a removal without a node', story({ removals: [{ pass: 'x', why: 'x', text: 'x', after: 0 }] })],
    ['more than a story can be', story({ text: 'x'.repeat(7_000_000) })],
  ])('is refused: %s', (_, payload) => {
    expect(checkedStory(payload)).toBeNull();
  });

  it('is refused where it is nested without end', () => {
    let node = p('x');
    for (let i = 0; i < 5000; i++) node = el('div', node);
    expect(checkedStory(story({ body: { type: 'root', children: [node] } }))).toBeNull();
  });

  it('does by itself only what is known', () => {
    expect(['print', 'page', 'tab', '../x', undefined, 1].map(checkedAct)).toEqual([
      'print',
      'page',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('keeps the newest stories of a visit, and leaves everything else alone', () => {
  const stored = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`story:${at}`, { at, story: {} }]));
  const forgotten = forgottenStories({ ...stored, places: {}, 'story:broken': null });
  expect(forgotten).toContain('story:broken');
  expect(forgotten).toContain('story:0');
  expect(forgotten).not.toContain('story:19');
  expect(forgotten).not.toContain('places');
  expect(21 - forgotten.length).toBe(11);
});
