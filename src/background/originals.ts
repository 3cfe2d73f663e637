import browser from 'webextension-polyfill';
import { pageAddress } from '../content/page-address';

/** Tabs whose page is to stay as it is, with its address; in the browser's memory, as the background is stopped at any time. */
const KEY = 'originals';
/** More than these nobody looks back to. */
const MOST = 20;

type Originals = [tabId: number, address: string][];

const stored = async (): Promise<Originals> => ((await browser.storage.session.get(KEY))[KEY] as Originals | undefined) ?? [];

/**
 * Go to a story's page to see it as it is: auto-clean leaves it alone in that tab, until the tab goes elsewhere.
 * @param url an http(s) address; any other is not gone to
 * @param tabId the tab that goes there, else a new one beside the active one
 */
export async function openOriginal(url: unknown, tabId?: number): Promise<void> {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new Error('not an address of a page');
  if (tabId !== undefined) {
    await leaveAlone(tabId, url);
    await browser.tabs.update(tabId, { url });
    return;
  }
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tab = await browser.tabs.create({ url, ...(active && { index: active.index + 1, windowId: active.windowId }) });
  // A private window leaves no trace of what was read, not even in memory that other windows share.
  if (tab.id !== undefined && !tab.incognito) await leaveAlone(tab.id, url);
}

/** Was this page gone to in this tab to be seen as it is? */
export async function isLeftAlone(tabId: number, url: string): Promise<boolean> {
  return (await stored()).some(([id, address]) => id === tabId && address === pageAddress(url));
}

async function leaveAlone(tabId: number, url: string): Promise<void> {
  const others = (await stored()).filter(([id]) => id !== tabId);
  await browser.storage.session.set({ [KEY]: [...others, [tabId, pageAddress(new URL(url).href)]].slice(-MOST) });
}
