import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../alone';

const fake = vi.hoisted(() => {
  /** As Chromium stores it: the entries of an object come back in the order of their names. */
  const byName = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(byName);
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, one]) => [name, byName(one)]),
    );
  };
  const state = { local: {} as Record<string, unknown>, fails: false };
  const local = {
    get: async (key: string) => {
      if (state.fails) throw new Error('broken');
      return structuredClone({ [key]: byName(state.local[key]) });
    },
    set: async (values: object) => {
      if (state.fails) throw new Error('full');
      Object.assign(state.local, structuredClone(values));
    },
    remove: async (key: string) => {
      delete state.local[key];
    },
  };
  return { state, browser: { storage: { local } } };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
alone();
const { fingerprint, forgetPlaces, MOST_PLACES, placeIn, rememberPlace } = await import('../../src/settings/places');

const STORY = 'https://news.example/story';
beforeEach(() => {
  fake.state.local = {};
  fake.state.fails = false;
});

describe('the place in a story', () => {
  it('is kept, with the sentence that was being read out', async () => {
    await rememberPlace(STORY, { place: 4.2501234, heard: 17 });
    expect(await placeIn(`${STORY}#comments`)).toEqual({ place: 4.25, heard: 17 });
    await rememberPlace(STORY, { place: 5 });
    expect(await placeIn(STORY)).toEqual({ place: 5 });
    expect(await placeIn('https://news.example/other')).toEqual({ place: 0 });
  });

  it('is kept with the marks changed by hand, unless they cannot be used', async () => {
    const hand = { off: [120], own: [[4, 9]] as const };
    await rememberPlace(STORY, { place: 0, hand });
    expect(await placeIn(STORY)).toEqual({ place: 0, hand });
    fake.state.local.places = [[fingerprint(STORY), 3, null, [[1], [[9, 4]]]]];
    expect(await placeIn(STORY)).toEqual({ place: 3 });
  });

  it('is still known where it was kept by name', async () => {
    fake.state.local.places = { [fingerprint(STORY)]: [3, 7], other: [1] };
    expect(await placeIn(STORY)).toEqual({ place: 3, heard: 7 });
    await rememberPlace(`${STORY}/2`, { place: 2 });
    expect([await placeIn(STORY), await placeIn(`${STORY}/2`)]).toEqual([{ place: 3, heard: 7 }, { place: 2 }]);
  });

  it('is kept without the address', async () => {
    await rememberPlace(STORY, { place: 4 });
    expect(JSON.stringify(fake.state.local)).not.toMatch(/news|story/);
    expect(new Set(Array.from({ length: 2000 }, (_, n) => fingerprint(`${STORY}/${n}`))).size).toBe(2000);
  });

  it('is no place at the beginning, and the oldest are forgotten', async () => {
    for (let n = 0; n <= MOST_PLACES; n++) await rememberPlace(`${STORY}/${n}`, { place: 1 });
    expect(fake.state.local.places).toHaveLength(MOST_PLACES);
    expect(await placeIn(`${STORY}/0`)).toEqual({ place: 0 });
    for (let n = 1; n <= MOST_PLACES; n++) expect(await placeIn(`${STORY}/${n}`)).toEqual({ place: 1 });
    await rememberPlace(`${STORY}/1`, { place: 0 });
    expect(fake.state.local.places).toHaveLength(MOST_PLACES - 1);
  });

  it('is forgotten with all others', async () => {
    await rememberPlace(STORY, { place: 4 });
    await forgetPlaces();
    expect(await placeIn(STORY)).toEqual({ place: 0 });
  });

  it('keeps two changes that come at once', async () => {
    await Promise.all([rememberPlace(STORY, { place: 1 }), rememberPlace(`${STORY}/2`, { place: 2 })]);
    expect([await placeIn(STORY), await placeIn(`${STORY}/2`)]).toEqual([{ place: 1 }, { place: 2 }]);
  });

  it('is the beginning where storage is broken or holds nonsense', async () => {
    for (const nonsense of [
      7,
      'x',
      [],
      { [fingerprint(STORY)]: [-1, 'a'] },
      { [fingerprint(STORY)]: [Number.NaN, 1.5] },
      [7, [fingerprint(STORY), 'a'], [7]],
    ]) {
      fake.state.local = { places: nonsense };
      expect((await placeIn(STORY)).place).toBe(0);
    }
    fake.state.fails = true;
    expect(await placeIn(STORY)).toEqual({ place: 0 });
    await expect(rememberPlace(STORY, { place: 1 })).resolves.toBeUndefined();
  });
});
