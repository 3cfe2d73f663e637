import browser from 'webextension-polyfill';
import type { StoryRead } from '../messaging/protocol';
import type { Changes } from '../settings/changes';

/** What a tab shows: a story of this visit, or one that is gone. */
export interface Visit {
  story?: StoryRead;
  /** What the tab was asked to do by itself; once, not again when it is reloaded. */
  act?: 'print' | 'page';
  /** Where the story was left. */
  place: number;
  /** What was changed on the story before it came here. */
  changes?: Changes;
  /** Address of the page it was read from: all that is known of a story that is gone. */
  address?: string;
}

/** What the tab's own history keeps: it outlives a restart, where the story itself does not. */
interface Left {
  address?: unknown;
  place?: unknown;
  done?: unknown;
}

const HASH = /^#([\da-f-]{36})(?:-(print|page))?$/;

/** The story that this tab was opened for. */
export async function visit(): Promise<Visit> {
  const [, id, act] = HASH.exec(location.hash) ?? [];
  const { address, place, done } = (history.state ?? {}) as Left;
  const left = { place: typeof place === 'number' ? place : 0, address: isWeb(address) ? address : undefined };
  if (!id) return left;
  const key = `story:${id}`;
  const stored = (await browser.storage.session.get(key).catch(() => ({})))[key as never] as Pick<Visit, 'story' | 'changes'> | undefined;
  if (!stored?.story) return left;
  remember({ address: stored.story.article.url, done: true });
  const { story, changes } = stored;
  const reached = typeof place === 'number' ? place : (changes?.place ?? 0);
  return { ...left, place: reached, story, changes, act: done === true ? undefined : (act as Visit['act']) };
}

/** Keep a place in the tab's history, for the way back. */
export const rememberPlace = (place: number): void => remember({ place });

function remember(change: Left): void {
  history.replaceState({ ...(history.state ?? {}), ...change }, '');
}

const isWeb = (address: unknown): address is string => typeof address === 'string' && /^https?:\/\//.test(address);
