import browser from 'webextension-polyfill';
import { CATALOG, EN_PAGE } from '../languages/catalog';
import { callPage, NoAnswer } from '../messaging/messenger';
import type { OpenedBy } from '../messaging/protocol';

/** Reading does not wait longer for the packs of a page's languages, in milliseconds: it goes on without. */
const PACKS_WITHIN = 1000;

/**
 * Put the reader script into a tab's page, unless it is there already, and the packs of words that the page as it is now needs.
 * @throws where the browser does not let us into that page
 */
export async function putReaderInTab(tabId: number): Promise<void> {
  const wanted = await callPage(tabId, 'packsWanted').catch(async (error) => {
    if (!(error instanceof NoAnswer)) throw error;
    await inject(tabId, ['reader']);
    return callPage(tabId, 'packsWanted');
  });
  await bringPacks(tabId, wanted);
}

/** Show the story over a tab's page; the reader script is there. The overlay's own script is put there where it is missing. */
export async function openOverTab(tabId: number, by: OpenedBy, site: string | null): Promise<{ open: boolean }> {
  return callPage(tabId, 'openReader', by, site).catch(async (error) => {
    if (!(error instanceof NoAnswer)) throw error;
    await inject(tabId, ['over']);
    return callPage(tabId, 'openReader', by, site);
  });
}

/** A pack that cannot be brought is no fault: the page is read without it. */
async function bringPacks(tabId: number, wanted: unknown): Promise<void> {
  // A page's process may say anything.
  const names = Array.isArray(wanted) ? [EN_PAGE, ...CATALOG].filter((name) => wanted.includes(name)) : [];
  if (names.length === 0) return;
  const late = new Promise((resolve) => setTimeout(resolve, PACKS_WITHIN));
  await Promise.race([
    inject(
      tabId,
      names.map((name) => `languages/${name}`),
    ).catch(() => {}),
    late,
  ]);
}

/**
 * At once, not when the page has come: the reader itself tells that it is still loading. From the root: Firefox takes a bare name from
 * beside the page that asks, which may be the popup.
 */
const inject = (tabId: number, scripts: string[]) =>
  browser.scripting.executeScript({ target: { tabId }, files: scripts.map((name) => `/${name}.js`), injectImmediately: true });
