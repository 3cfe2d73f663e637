import browser from 'webextension-polyfill';
import type { Settings } from './fields';
import { keptWith } from './kept';
import { defaultSettings, differences, normalise, usable } from './normalise';

const KEY = 'settings';
/** A storage that says nothing for so long is treated as broken, in milliseconds. */
const PATIENCE = 1000;

/** The settings; the defaults where storage is broken or silent, which is told on the console and never thrown. */
export async function loadSettings(): Promise<Settings> {
  try {
    return await stored();
  } catch (error) {
    console.warn('Lede: settings could not be read, using the defaults.', error);
    return defaultSettings();
  }
}

/**
 * Change some settings; the others stay as they are, whoever changes them at the same time. What is not valid is left out.
 * @throws where nothing could be written: the caller tells the reader
 */
export const saveSettings = (change: Partial<Settings>): Promise<void> => update(() => usable(change));

/**
 * Switch auto-clean for a site.
 * @param site a registrable domain, as `siteOf` gives it
 * @throws where nothing could be written: the caller tells the reader
 */
export const setAutoClean = (site: string, on: boolean): Promise<void> =>
  update(({ autoClean }) =>
    usable({ autoClean: on ? [...new Set([...autoClean, site])].sort() : autoClean.filter((other) => other !== site) }),
  );

/**
 * Keep a kind of removed things on a site from the next reading on, or no longer; without a kind all of the site's are forgotten.
 * @throws where nothing could be written: the caller tells the reader
 */
export const setKept = (site: string, kind: string | undefined, on: boolean): Promise<void> =>
  update(({ kept }) => usable({ kept: keptWith(kept, site, kind, on) }));

/**
 * Hear of every change of the settings, from wherever it was made.
 * @param listener gets the settings, and what they were before
 * @returns stop listening
 */
export function onSettingsChange(listener: (settings: Settings, before: Settings) => void): () => void {
  const heard = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = area === 'local' && Object.hasOwn(changes, KEY) && changes[KEY];
    if (change) listener(normalise(change.newValue), normalise(change.oldValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

const stored = async (): Promise<Settings> => normalise((await patiently(browser.storage.local.get(KEY)))[KEY]);

/** One change after the other: within this context by a chain, between the extension's pages and its worker by a lock. */
let last: Promise<unknown> = Promise.resolve();

function update(change: (now: Settings) => Partial<Settings>): Promise<void> {
  const write = async () => {
    const now = await stored();
    await patiently(browser.storage.local.set({ [KEY]: differences({ ...now, ...change(now) }) }));
  };
  const turn = last.then(() => locked(write));
  last = turn.catch(() => {});
  return turn;
}

/** In a web page the lock would be the page's own, so only the extension's own contexts take it. */
function locked(write: () => Promise<void>): Promise<void> {
  const ours = globalThis.location?.protocol.endsWith('-extension:');
  return ours && globalThis.navigator?.locks ? navigator.locks.request('lede settings', write) : write();
}

/** An answer of the storage, or a failure where it says nothing for long. */
export function patiently<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`storage said nothing for ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
