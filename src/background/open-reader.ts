import browser from 'webextension-polyfill';
import { openOverTab, putReaderInTab } from '../content/reader-in-tab';
import { NoAnswer } from '../messaging/messenger';
import type { OpenedBy } from '../messaging/protocol';
import { siteOf } from '../settings/site';

/** Show the story over the page of a tab; what it needs is put there first where it is missing. */
export async function openReaderInTab(tabId: number, by: OpenedBy): Promise<{ open: boolean }> {
  await putReaderInTab(tabId);
  const { url = '' } = await browser.tabs.get(tabId);
  return openOverTab(tabId, by, siteOf(url));
}

/** The person asked by menu or key: where the story cannot be shown over the page, the popup says why. */
export async function openReaderOrSayWhy(tabId: number): Promise<void> {
  const { open } = await openReaderInTab(tabId, 'reader').catch(() => ({ open: false }));
  if (!open) await browser.action.openPopup?.().catch(() => {});
}

/** The page is gone, or has no script of ours: no fault. */
export function unlessGone(error: unknown): void {
  if (!(error instanceof NoAnswer)) console.warn('Lede:', error);
}
