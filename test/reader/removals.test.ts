import { describe, expect, it } from 'vitest';
import type { Removal } from '../../src/extraction/article';
import { groupRemovals, missing, returnedNodes } from '../../src/reader/removals';
import { articleOf, el, p } from './tree';

const removal = (why: string, after: number, text = why): Removal => ({ pass: 'x', why, text, after, node: p(text) });

describe('what was removed', () => {
  const removals = [removal('a form', 0), removal('a list of links', 1), removal('links to other stories', 1), removal('who knows', 2)];

  it('is told by kinds, the largest first', () => {
    expect(groupRemovals(missing(articleOf([], { removals }))).map(({ name, removals: { length } }) => [name, length])).toEqual([
      ['removedLists', 2],
      ['removedForms', 1],
      ['removedOther', 1],
    ]);
  });

  it('keeps reasons that look like properties of objects apart', () => {
    expect(groupRemovals([{ index: 0, removal: removal('constructor', 0) }])[0]!.name).toBe('removedOther');
  });

  it('is not a caption that only moved under its picture', () => {
    const caption = 'The council met in the old town hall by the river.';
    const article = articleOf([el('figure', el('img'), el('figcaption', el('p', caption)))], {
      removals: [
        removal('caption of a picture', 0, caption),
        removal('caption of a picture', 0, 'The council  met in the…'),
        removal('caption of a picture', 0, 'Another picture.'),
        removal('a form', 0, ''),
        removal('credit of a picture', 0, 'Photo: Ann'),
      ],
      leadImage: { src: 'https://a.example/x.jpg', alt: '', caption: 'Photo: Ann Peters' },
    });
    expect(missing(article).map(({ index }) => index)).toEqual([2, 3]);
  });

  it('goes back after its block, in page order', () => {
    const nodes = returnedNodes(removals, new Set([2, 1, 3]));
    expect([...nodes].map(([after, put]) => [after, put.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(nodes.get(1)![0]).toBe(removals[1]!.node);
  });

  it('ignores what is not in the list', () => {
    expect(returnedNodes(removals, new Set([7])).size).toBe(0);
  });
});
