import browser from 'webextension-polyfill';
import type { StoryRead } from '../messaging/protocol';
import type { Changes } from '../settings/changes';
import { forgottenStories, STORY_KEY } from './stories';

/**
 * Show a story in a tab of the extension's own: the page it was read from is not needed any more. It is kept in the browser's memory,
 * never on disk, and only as long as the browser runs.
 */
export async function openInTab(story: StoryRead, act: string | undefined, changes: Changes | undefined): Promise<void> {
  const id = crypto.randomUUID();
  const session = browser.storage.session;
  await session.remove(forgottenStories(await session.get(null)));
  await session.set({ [STORY_KEY + id]: { at: Date.now(), story, changes } });
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const url = browser.runtime.getURL(`tab/index.html#${act ? `${id}-${act}` : id}`);
  await browser.tabs.create({ url, ...(active && { index: active.index + 1, windowId: active.windowId }) });
}
