import browser from 'webextension-polyfill';
import { putReaderInTab } from '../content/reader-in-tab';
import { callPage, NoAnswer } from '../messaging/messenger';
import type { Reading } from '../read';
import { type Unreadable, unreadableAddress, unreadableError, unreadableType } from './unreadable';

type Story = Extract<Reading, { state: 'article' | 'unlikely' }>;

/** What a tab gave: a story, or why there is none. */
export type Outcome = { kind: 'story'; story: Story } | { kind: 'loading' } | { kind: 'none'; why: Unreadable };

/** A page that is left while it is read is asked again so often. */
const TRIES = 4;
const PAUSE = 200;

/** Read the page in a tab as it is now. Never throws: what goes wrong is an outcome. */
export async function readTab(tabId: number): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(tabId);
    } catch (error) {
      // The page was left between two steps: the next one is there in a moment.
      if (error instanceof NoAnswer && attempt < TRIES) await pause(PAUSE);
      else return { kind: 'none', why: 'failed' };
    }
  }
}

async function once(tabId: number): Promise<Outcome> {
  const tab = await browser.tabs.get(tabId);
  const known = unreadableAddress(tab.url);
  if (known) return { kind: 'none', why: known };
  try {
    await putReaderInTab(tabId);
  } catch (error) {
    if (tab.status === 'loading') return { kind: 'loading' };
    // Firefox keeps extensions out of its PDF viewer, in the words it has for a site that is not allowed.
    const why = unreadableType(undefined, tab.url) ?? unreadableError(String((error as Error)?.message ?? error), tab.url);
    return { kind: 'none', why };
  }
  const reading = await callPage(tabId, 'read');
  if (reading.state === 'loading') return { kind: 'loading' };
  if (reading.state === 'failed') return { kind: 'none', why: 'failed' };
  if (reading.state !== 'nothing') return { kind: 'story', story: reading };
  const type = unreadableType(await contentTypeOf(tabId), tab.url);
  if (!type && tab.status === 'loading') return { kind: 'loading' };
  return { kind: 'none', why: type ?? reading.why };
}

/** The kind of the tab's document; undefined where it cannot be asked. */
async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined;
  }
}

/** Wait, in milliseconds. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
