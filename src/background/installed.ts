import browser from 'webextension-polyfill';

/** After installation: the menu item, a look at the tabs that are open already, and one page that says what this is. */
export async function onInstalled({ reason, temporary }: browser.Runtime.OnInstalledDetailsType): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'open-reader',
    title: browser.i18n.getMessage('menuOpenReader'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  // A developer's temporary installation is not to take the tab away from what is being tried.
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html'), active: !temporary });
  if (reason === 'install' || reason === 'update') await lookAtOpenTabs();
}

/** Pages that were open before the extension came have no detector: Firefox puts it there by itself, Chromium does not. */
async function lookAtOpenTabs(): Promise<void> {
  if (!('service_worker' in (browser.runtime.getManifest().background ?? {}))) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files: ['detector.js'] }).catch(() => {})),
  );
}
