import browser from 'webextension-polyfill';
import { callPage, NoAnswer } from '../messaging/messenger';

/**
 * Put the reader script into a tab's page, unless it is there already.
 * @throws where the browser does not let us into that page
 */
export async function putReaderInTab(tabId: number): Promise<void> {
  try {
    await callPage(tabId, 'isReaderHere');
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    // At once, not when the page has come: the reader itself tells that it is still loading. From the root: Firefox takes a bare
    // name from beside the page that asks, which may be the popup.
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'], injectImmediately: true });
  }
}
