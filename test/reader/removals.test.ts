import { describe, expect, it } from 'vitest';
import type { Removal } from '../../src/extraction/article';
import { groupRemovals, returnedNodes } from '../../src/reader/removals';
import { p } from './tree';

const removal = (why: string, after: number, text = why): Removal => ({ pass: 'x', why, text, after, node: p(text) });

describe('what was removed', () => {
  const removals = [removal('a form', 0), removal('a list of links', 1), removal('links to other stories', 1), removal('who knows', 2)];

  it('is told by kinds, the largest first', () => {
    expect(groupRemovals(removals).map(({ name, removals: { length } }) => [name, length])).toEqual([
      ['removedLists', 2],
      ['removedForms', 1],
      ['removedOther', 1],
    ]);
  });

  it('keeps reasons that look like properties of objects apart', () => {
    expect(groupRemovals([removal('constructor', 0)])[0]!.name).toBe('removedOther');
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
