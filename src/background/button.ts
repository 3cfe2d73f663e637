import browser from 'webextension-polyfill';
import type { Report } from '../messaging/protocol';
import { withTheme } from '../settings/early-theme';
import type { Settings } from '../settings/fields';

/** Ink on amber: the same pair as a marked sentence. */
const BADGE = { ground: '#8f5a0c', text: '#ffffff' };
const SIZES = [16, 19, 24, 32, 38];

/** The files of the button's icon: lit on a story; `dark` is for dark toolbars. */
export const iconFiles = (lit: boolean, dark: boolean): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${lit ? 'lit' : 'unlit'}${dark ? '-dark' : ''}-${size}.png`]));

/**
 * Show a tab's report on the toolbar button: lit with the minutes on a story, unlit elsewhere. The browser itself forgets it when
 * the tab goes to another page, and keeps it when the background is stopped.
 */
export async function showOnButton(tabId: number, { kind, minutes, dark }: Report): Promise<void> {
  const lit = kind === 'news-article';
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconFiles(lit, dark) }),
    showMinutes(tabId, lit && minutes ? String(minutes) : ''),
  ]);
}

/** The story was read, and takes so long: the lit button says so. A dark one stays as it is. */
export async function correctMinutes(tabId: number, minutes: number): Promise<void> {
  if (await browser.action.getBadgeText({ tabId })) await showMinutes(tabId, String(minutes));
}

const showMinutes = (tabId: number, count: string) =>
  Promise.all([
    browser.action.setBadgeText({ tabId, text: count }),
    browser.action.setTitle({
      tabId,
      title: count ? browser.i18n.getMessage('actionTitleStory', count) : browser.i18n.getMessage('actionTitle'),
    }),
  ]);

/** The popup is opened with the theme in its address: its first paint has it. */
export const dressPopup = ({ theme }: Pick<Settings, 'theme'>): Promise<void> =>
  browser.action.setPopup({ popup: withTheme('/popup/index.html', theme) });

/** Colours of the badge, for every tab. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE.ground });
  await browser.action.setBadgeTextColor?.({ color: BADGE.text });
}

/** Pages without a detector show the icon of the manifest; Chromium has one for both kinds of toolbar, so a dark one is set here. */
export async function dressButton(dark: boolean): Promise<void> {
  if ('theme_icons' in (browser.runtime.getManifest().action ?? {})) return;
  await browser.action.setIcon({ path: iconFiles(false, dark) });
}
