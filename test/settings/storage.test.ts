import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../alone';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A storage area as browsers have it: asynchronous, and by copies. */
const fake = vi.hoisted(() => {
  const listeners = new Set<(changes: Changes, area: string) => void>();
  const state = { data: {} as Record<string, unknown>, get: 'works', set: 'works' };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
  const answerAs = async (how: string) => {
    if (how === 'never') await new Promise(() => {});
    if (how === 'rejects') throw new Error('QUOTA_BYTES quota exceeded');
    await pause();
  };
  const local = {
    async get(key: string) {
      await answerAs(state.get);
      return structuredClone({ [key]: state.data[key] });
    },
    async set(values: Record<string, unknown>) {
      await answerAs(state.set);
      for (const [key, newValue] of Object.entries(structuredClone(values))) {
        const oldValue = state.data[key];
        state.data[key] = newValue;
        for (const listener of listeners) listener({ [key]: { oldValue, newValue } }, 'local');
      }
    },
  };
  const onChanged = {
    addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
    removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
  };
  return { state, listeners, browser: { storage: { local, onChanged } } };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

alone();
const { loadSettings, onSettingsChange, saveSettings, setAutoClean } = await import('../../src/settings/storage');
const { defaultSettings } = await import('../../src/settings/normalise');

beforeEach(() => {
  Object.assign(fake.state, { data: {}, get: 'works', set: 'works' });
  fake.listeners.clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('loading', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await loadSettings()).toEqual(defaultSettings());
  });

  it('gives the defaults and a warning where storage rejects', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fake.state.get = 'rejects';
    expect(await loadSettings()).toEqual(defaultSettings());
    expect(warn).toHaveBeenCalledOnce();
  });

  it('gives the defaults and a warning after a second where storage never answers', async () => {
    vi.useFakeTimers();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fake.state.get = 'never';
    const loading = loadSettings();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await loading).toEqual(defaultSettings());
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  it('keeps the other settings, and stores only what differs', async () => {
    await saveSettings({ theme: 'dark' });
    await saveSettings({ textSize: 20 });
    await saveSettings({ theme: 'auto' });
    expect(await loadSettings()).toEqual({ ...defaultSettings(), textSize: 20 });
    expect(fake.state.data.settings).toEqual({ version: 1, textSize: 20 });
  });

  it('leaves out what is not valid', async () => {
    await saveSettings({ theme: 'pink', textSize: 22 } as never);
    expect(await loadSettings()).toEqual({ ...defaultSettings(), textSize: 22 });
  });

  it('loses none of many changes at once', async () => {
    const sites = ['a.test', 'b.test', 'c.test', 'd.test'];
    await Promise.all([...sites.map((site) => setAutoClean(site, true)), saveSettings({ theme: 'sepia' }), setAutoClean('b.test', false)]);
    expect(await loadSettings()).toEqual({ ...defaultSettings(), theme: 'sepia', autoClean: ['a.test', 'c.test', 'd.test'] });
  });

  it('ends where the last of ten quick switches left it', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => setAutoClean('a.test', i % 2 === 0)));
    expect((await loadSettings()).autoClean).toEqual([]);
  });

  it('tells of a write that failed, and keeps what was stored', async () => {
    await saveSettings({ theme: 'dark' });
    fake.state.set = 'rejects';
    await expect(saveSettings({ theme: 'sepia' })).rejects.toThrow('quota');
    fake.state.set = 'works';
    expect((await loadSettings()).theme).toBe('dark');
    await saveSettings({ textSize: 20 });
    expect(await loadSettings()).toEqual({ ...defaultSettings(), theme: 'dark', textSize: 20 });
  });

  it('writes nothing where the old settings could not be read', async () => {
    await saveSettings({ theme: 'dark' });
    fake.state.get = 'rejects';
    await expect(saveSettings({ textSize: 20 })).rejects.toThrow();
    expect(fake.state.data.settings).toEqual({ version: 1, theme: 'dark' });
  });
});

it('hears of changes, with what was before, until it stops listening', async () => {
  const heard: [string[], string[]][] = [];
  const stop = onSettingsChange((now, before) => heard.push([now.autoClean, before.autoClean]));
  await setAutoClean('a.test', true);
  await setAutoClean('b.test', true);
  stop();
  await setAutoClean('c.test', true);
  expect(heard).toEqual([
    [['a.test'], []],
    [['a.test', 'b.test'], ['a.test']],
  ]);
});
