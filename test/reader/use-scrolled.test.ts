import { expect, it } from 'vitest';
import { progressOf } from '../../src/reader/use-scrolled';

const at = (top: number, more = {}) => progressOf({ top, view: 500, height: 3000, end: 2500, down: false, ...more });

it('the progress is the story’s: what was removed below it does not count', () => {
  expect([at(0), at(1000), at(2000), at(2500)]).toEqual([0, 0.5, 1, 1]);
  expect(at(1000, { height: 9000 })).toBe(0.5);
});

it('a story that fits the window is read at once', () => {
  expect(at(0, { end: 400, height: 600 })).toBe(1);
});
