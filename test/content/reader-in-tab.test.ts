import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../alone';

const fake = vi.hoisted(() => {
  const state = {
    /** The scripts that are in the page. */
    there: [] as string[],
    wanted: [] as unknown,
    /** What injecting the packs does. */
    packs: 'come' as 'come' | 'fail' | 'hang',
  };
  const browser = {
    runtime: { id: 'lede' },
    tabs: {
      sendMessage: async (_: number, { lede }: { lede: string }) => {
        const script = lede === 'packsWanted' ? '/reader.js' : '/over.js';
        if (!state.there.includes(script)) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { value: lede === 'packsWanted' ? state.wanted : { open: true } };
      },
    },
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => {
        if (files[0]!.startsWith('/languages/') && state.packs === 'fail') throw new Error('Could not load file');
        if (files[0]!.startsWith('/languages/') && state.packs === 'hang') return new Promise(() => {});
        state.there.push(...files);
        return [];
      },
    },
  };
  return { state, browser };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
alone();
const { openOverTab, putReaderInTab } = await import('../../src/content/reader-in-tab');

beforeEach(() => {
  Object.assign(fake.state, { there: [], wanted: [], packs: 'come' });
});

describe('the reader in a tab', () => {
  it('is put there once, without a pack where none is wanted', async () => {
    await putReaderInTab(1);
    await putReaderInTab(1);
    expect(fake.state.there).toEqual(['/reader.js']);
  });

  it('gets the packs its page wants, and no other file that the page may name', async () => {
    fake.state.wanted = ['en-page', 'de', '../background', 'ar', 7];
    await putReaderInTab(1);
    expect(fake.state.there).toEqual(['/reader.js', '/languages/en-page.js', '/languages/de.js', '/languages/ar.js']);
  });

  it('is there without packs where the page says nonsense', async () => {
    for (const wanted of [undefined, null, 'de', { length: 3 }]) {
      fake.state.wanted = wanted;
      await putReaderInTab(1);
    }
    expect(fake.state.there).toEqual(['/reader.js']);
  });

  it('does not fail where a pack cannot come', async () => {
    Object.assign(fake.state, { wanted: ['de'], packs: 'fail' });
    await expect(putReaderInTab(1)).resolves.toBeUndefined();
  });

  it('does not wait for a pack that never comes', async () => {
    Object.assign(fake.state, { wanted: ['de'], packs: 'hang' });
    vi.useFakeTimers();
    const put = putReaderInTab(1);
    await vi.advanceTimersByTimeAsync(1500);
    await expect(put).resolves.toBeUndefined();
    vi.useRealTimers();
  });
});

it('the script that shows the story over the page is put there once, when it is asked for', async () => {
  expect(await openOverTab(1, 'reader', null)).toEqual({ open: true });
  expect(await openOverTab(1, 'reader', null)).toEqual({ open: true });
  expect(fake.state.there).toEqual(['/over.js']);
});
