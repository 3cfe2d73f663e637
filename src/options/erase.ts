import browser from 'webextension-polyfill';

/** Forget everything: settings, sites, remembered places, the early theme. */
export async function eraseEverything(): Promise<void> {
  localStorage.clear();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
