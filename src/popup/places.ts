import browser from 'webextension-polyfill';

/** Remembered until the browser closes, never written to disk. */
const KEY = 'places';
/** The oldest go first. */
const MOST = 200;

type Places = Record<string, number>;

/** Where a story was left; 0, its beginning, where nothing is remembered. */
export async function placeIn(url: string): Promise<number> {
  const place = (await places())[url];
  return typeof place === 'number' ? place : 0;
}

/** Remember where a story was left. A place that cannot be kept is no loss worth telling. */
export async function rememberPlace(url: string, place: number): Promise<void> {
  const { [url]: _, ...others } = await places();
  const kept = Object.entries(others).slice(-(MOST - 1));
  const next = Object.fromEntries(place > 0 ? [...kept, [url, place]] : kept);
  await browser.storage.session.set({ [KEY]: next }).catch(() => {});
}

async function places(): Promise<Places> {
  try {
    const stored = (await browser.storage.session.get(KEY))[KEY];
    return typeof stored === 'object' && stored !== null ? (stored as Places) : {};
  } catch {
    return {};
  }
}
