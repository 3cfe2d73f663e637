import { describe, expect, it } from 'vitest';
import { placeAt, topOf } from '../../src/reader/place';

const BLOCKS = [
  { top: 300, height: 100 },
  { top: 420, height: 200 },
  { top: 640, height: 0 },
  { top: 640, height: 100 },
];

describe('the remembered place', () => {
  it('is 0 above the first block, where headline and key facts are', () => {
    expect([placeAt(0, BLOCKS), placeAt(300, BLOCKS), placeAt(9, [])]).toEqual([0, 0, 0]);
  });

  it('is the block at the top of the window and how much of it is above', () => {
    expect(placeAt(470, BLOCKS)).toBeCloseTo(1.25);
  });

  it('leads back to where it was, also when everything is larger', () => {
    for (const top of [310, 399, 500, 650]) expect(topOf(placeAt(top, BLOCKS), BLOCKS)).toBeCloseTo(top, 0);
    const larger = BLOCKS.map(({ top, height }) => ({ top: top * 2, height: height * 2 }));
    expect(topOf(placeAt(500, BLOCKS), larger)).toBeCloseTo(1000, 0);
  });

  it('stays on the next block in a gap between two', () => {
    expect(topOf(placeAt(410, BLOCKS), BLOCKS)).toBe(420);
  });

  it('is the beginning where the story has no such block', () => {
    expect([topOf(9.5, BLOCKS), topOf(Number.NaN, BLOCKS), topOf(-1, BLOCKS)]).toEqual([0, 0, 0]);
  });
});
