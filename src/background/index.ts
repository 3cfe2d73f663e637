import browser from 'webextension-polyfill';
import { answer, callPage } from '../messaging/messenger';
import { changesIn } from '../settings/changes';
import { rememberPlace } from '../settings/places';
import { siteOf } from '../settings/site';
import { loadSettings, onSettingsChange, saveSettings, setAutoClean } from '../settings/storage';
import { type Act, autoClean } from './auto-clean';
import { correctMinutes, dressBadge, dressButton, dressPopup, showOnButton } from './button';
import { checkedReport, facesAmong, isMinutes } from './checked';
import { onInstalled } from './installed';
import { openReaderInTab, openReaderOrSayWhy, unlessGone } from './open-reader';
import { isLeftAlone, openOriginal } from './originals';
import { checkedAct, checkedStory } from './stories';
import { openInTab } from './story-tab';

// The background is stopped at any time and started again by an event: listeners stand at the top level, and nothing is remembered
// here. What a tab shows is the browser's to keep, what the person did on a page the page's, and the rest is in the settings.

answer({
  pageDetected: async (sender, payload) => {
    const tabId = sender.tab?.id;
    const report = checkedReport(payload);
    if (tabId === undefined || sender.frameId !== 0 || !report) return;
    const { autoClean: sites } = await loadSettings();
    await showOnButton(tabId, report).catch(unlessGone);
    await dressButton(report.dark).catch(unlessGone);
    const url = sender.url ?? '';
    const site = siteOf(url);
    // asked only where it matters: this is heard of every page
    const alone = site !== null && sites.includes(site) && (await isLeftAlone(tabId, url).catch(() => false));
    await act(tabId, autoClean({ type: 'detected', site, report, alone }, sites));
  },
  storyRead: async (sender, minutes, named) => {
    const tabId = isOwnPage(sender) ? named : sender.tab?.id;
    if (tabId !== undefined && isMinutes(minutes)) await correctMinutes(tabId, minutes).catch(unlessGone);
  },
  openReaderInTab: (sender, tabId) => {
    // Only the extension's own pages may name a tab: a page's script has none to name.
    if (sender.tab && !isOwnPage(sender)) throw new Error('not for pages');
    return openReaderInTab(tabId, 'reader');
  },
  openInTab: async (sender, payload, act, changes) => {
    const story = checkedStory(payload);
    // A private window leaves no trace of what was read, not even in memory that other windows share.
    if (!story || sender.tab?.incognito) throw new Error('not to be kept');
    await openInTab(story, checkedAct(act), changesIn(changes));
  },
  openOriginal: (sender, url) => {
    if (!isOwnPage(sender)) throw new Error('not for pages');
    return openOriginal(url, sender.tab?.id);
  },
  bringExporterHere: async (sender) => {
    if (sender.tab?.id !== undefined) await browser.scripting.executeScript({ target: { tabId: sender.tab.id }, files: ['exporter.js'] });
  },
  changeSettings: (sender, change) => {
    if (!isOwnPage(sender)) throw new Error('not for pages');
    return saveSettings(change);
  },
  rememberPlace: (sender, url, place) => {
    if (!isOwnPage(sender)) throw new Error('not for pages');
    return rememberPlace(url, place);
  },
  switchAutoCleanHere: (sender, on) => {
    const site = siteOf(sender.url ?? '');
    return site === null ? undefined : setAutoClean(site, on === true);
  },
  bringFacesHere: async (sender, names) => {
    const files = facesAmong(names).map((name) => `faces/${name}.js`);
    if (sender.tab?.id !== undefined && files.length > 0)
      await browser.scripting.executeScript({ target: { tabId: sender.tab.id }, files });
  },
});

onSettingsChange((settings, before) => {
  if (settings.theme !== before.theme) void dressPopup(settings).catch(unlessGone);
});

onSettingsChange(async ({ autoClean: sites }, { autoClean: before }) => {
  if (sites.join() === before.join()) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, active, discarded }) => {
      if (id === undefined || discarded) return;
      const what = autoClean({ type: 'switched', site: siteOf(url ?? ''), before }, sites);
      // Where the person limits site access there is no detector to ask, but the pressed button lets the reader in.
      const answered = await act(id, what);
      if (!answered && active && what.do === 'ask') await act(id, { do: 'open', by: 'switch' });
    }),
  );
});

browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === 'open-reader' && tab?.id !== undefined) void openReaderOrSayWhy(tab.id);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-reader' && tab?.id !== undefined) void openReaderOrSayWhy(tab.id);
});

browser.runtime.onInstalled.addListener((details) => void onInstalled(details));

void dressBadge().catch(unlessGone);
void loadSettings().then(dressPopup).catch(unlessGone);

const isOwnPage = ({ url }: browser.Runtime.MessageSender): boolean => url?.startsWith(browser.runtime.getURL('')) === true;

/** @returns false where there was nobody to do it */
async function act(tabId: number, what: Act): Promise<boolean> {
  try {
    if (what.do === 'ask') await callPage(tabId, 'detectAgain');
    if (what.do === 'close') await callPage(tabId, 'closeReader');
    if (what.do === 'open') await openReaderInTab(tabId, what.by);
    return true;
  } catch (error) {
    unlessGone(error);
    return false;
  }
}
