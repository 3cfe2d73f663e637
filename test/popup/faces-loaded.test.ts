// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { facesLoaded, showFaceLate } from '../../src/popup/faces-loaded';

const load = vi.fn<(style: string, letters: string) => Promise<unknown>>();

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'fonts', { value: { load }, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  load.mockReset();
  Reflect.deleteProperty(document, 'fonts');
});

it('waits for the upright and the leaning face, with all letters of the story', async () => {
  load.mockResolvedValue([]);
  expect(await facesLoaded('literata', `${'a'.repeat(5000)}ő`)).toBe(true);
  expect(load.mock.calls).toEqual([
    ["400 18px 'Literata'", 'aő'],
    ["italic 400 18px 'Literata'", 'aő'],
  ]);
});

it('says that a face did not come in time', async () => {
  load.mockReturnValue(new Promise(() => {}));
  const answer = facesLoaded('atkinson', 'a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await answer).toBe(false);
});

it('does not wait for one that cannot come, nor for the computer’s own', async () => {
  load.mockRejectedValue(new Error('gone'));
  expect(await facesLoaded('source-serif', 'a')).toBe(true);
  load.mockClear();
  expect(await facesLoaded('sans', 'a')).toBe(true);
  expect(load).not.toHaveBeenCalled();
});

it('tells the style sheet, until it is taken back', () => {
  showFaceLate(true);
  expect(document.documentElement.hasAttribute('data-face-late')).toBe(true);
  showFaceLate(false);
  expect(document.documentElement.hasAttribute('data-face-late')).toBe(false);
});
