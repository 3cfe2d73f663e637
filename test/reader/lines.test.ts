import { describe, expect, it } from 'vitest';
import { bandAround, lineAt, linesOf, stepFrom } from '../../src/reader/lines';

/** Two blocks: three lines of 20, a gap, two lines. */
const LINES = [
  ...linesOf(
    [0, 30, 60].map((top) => ({ top, bottom: top + 20 })),
    0,
  ),
  ...linesOf(
    [120, 150].map((top) => ({ top, bottom: top + 20 })),
    1,
  ),
];

describe('the lines of a text', () => {
  it('are told by the boxes that stand side by side, whatever their order', () => {
    const boxes = [
      { top: 30, bottom: 50 },
      { top: 2, bottom: 18 },
      { top: 0, bottom: 20 },
      { top: -4, bottom: 8 },
      { top: 31, bottom: 31 },
    ];
    expect(linesOf(boxes, 7)).toEqual([
      { top: -4, bottom: 20, block: 7 },
      { top: 30, bottom: 50, block: 7 },
    ]);
  });

  it('are found by a height, also between two and beyond the last', () => {
    expect([5, 24, 27, 999, -5].map((y) => lineAt(LINES, y))).toEqual([0, 0, 1, 4, 0]);
    expect(lineAt([], 5)).toBe(-1);
  });
});

describe('what is lit', () => {
  it('is the line, or as many around it as there are', () => {
    expect(bandAround(LINES, 1, 1)).toEqual({ top: 30, bottom: 50, line: 50 });
    expect(bandAround(LINES, 1, 3)).toEqual({ top: 0, bottom: 80, line: 50 });
    expect(bandAround(LINES, 0, 5)).toEqual({ top: 0, bottom: 80, line: 20 });
    expect(bandAround(LINES, 9, 3)).toBeNull();
  });

  it('ends where a picture or a table stands, which is lit alone', () => {
    const box = { top: 200, bottom: 600, block: 2, whole: true as const };
    const lines = [...LINES, box, ...linesOf([{ top: 640, bottom: 660 }], 3)];
    expect(bandAround(lines, 4, 5)).toEqual({ top: 60, bottom: 170, line: 170 });
    expect(bandAround(lines, 5, 3)).toEqual({ top: 200, bottom: 600, line: 600 });
    expect(bandAround(lines, 6, 5)).toEqual({ top: 640, bottom: 660, line: 660 });
  });

  it('is the whole paragraph', () => {
    expect(bandAround(LINES, 4, 'paragraph')).toEqual({ top: 120, bottom: 170, line: 170 });
  });

  it('goes on line by line, or paragraph by paragraph', () => {
    expect([stepFrom(LINES, 2, 1, 3), stepFrom(LINES, 2, -1, 1)]).toEqual([3, 1]);
    expect([stepFrom(LINES, 1, 1, 'paragraph'), stepFrom(LINES, 4, -1, 'paragraph')]).toEqual([3, 0]);
    expect([stepFrom(LINES, 4, 1, 'paragraph'), stepFrom(LINES, 1, -1, 'paragraph')]).toEqual([-1, -1]);
  });
});
