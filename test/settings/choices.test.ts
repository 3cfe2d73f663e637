import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choices } from '../../src/settings/choices';
import type { Settings } from '../../src/settings/fields';
import { defaultSettings } from '../../src/settings/normalise';

const stored = (change: Partial<Settings>): Settings => ({ ...defaultSettings(), ...change });

describe('choices', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What a reader saw of the text size, and a writer that stores when it is told to. */
  const here = () => {
    const seen: number[] = [];
    const chosen = choices(({ textSize }) => seen.push(textSize));
    const writing = (): [Promise<void>, () => void] => {
      let done = () => {};
      return [new Promise<void>((resolve) => (done = resolve)), () => done()];
    };
    return { seen, chosen, writing };
  };

  it('never shows an older choice again, however late its change is told', async () => {
    const { seen, chosen, writing } = here();
    const [first, firstDone] = writing();
    const [second, secondDone] = writing();
    chosen.made({ textSize: 20 }, first);
    chosen.made({ textSize: 22 }, second);
    chosen.heard(stored({ textSize: 20 }));
    firstDone();
    secondDone();
    await vi.advanceTimersByTimeAsync(50);
    // Both are stored by now, but the browser tells late.
    chosen.heard(stored({ textSize: 20 }));
    chosen.heard(stored({ textSize: 22 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(new Set(seen)).toEqual(new Set([22]));
  });

  it('takes over at once what is chosen elsewhere, for other settings and when nothing is on its way', async () => {
    const { seen, chosen, writing } = here();
    const themes: string[] = [];
    const both = choices(({ theme }) => themes.push(theme));
    const [write, done] = writing();
    both.made({ textSize: 20 }, write);
    both.heard(stored({ theme: 'sepia' }));
    expect(themes).toEqual(['sepia']);
    done();
    chosen.heard(stored({ textSize: 15 }));
    expect(seen).toEqual([15]);
  });

  it('shows in the end what is stored, where another chose the same setting last', async () => {
    const { seen, chosen } = here();
    chosen.made({ textSize: 20 }, Promise.resolve());
    chosen.heard(stored({ textSize: 20 }));
    chosen.heard(stored({ textSize: 24 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.at(-1)).toBe(24);
  });

  it('keeps on show what could not be stored', async () => {
    const { seen, chosen } = here();
    chosen.made({ textSize: 20 }, Promise.reject(new Error('full')));
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual([]);
  });
});
