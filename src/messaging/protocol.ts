import type { Kind } from '../detection/detection';
import type { Reading } from '../read';
import type { Changes } from '../settings/changes';
import type { Settings } from '../settings/fields';
import type { Place } from '../settings/places';

/** Every message, as a function signature, under the context that answers it. No other file spells a message name. */

/** What the detector found on a page, at its present address. */
export interface Report {
  kind: Kind;
  /** 0..1 that the kind is news-article. */
  confidence: number;
  /** Reading time, whole minutes; 0 where there is nothing to read. */
  minutes: number;
  /** The browser asks pages for a dark colour scheme: most likely its toolbar is dark as well. */
  dark: boolean;
  /** Why it is told now: the page came or changed, or the extension asked. */
  cause: 'page' | 'asked';
}

/**
 * Who wants the story over the page. 'reader': the person, by a button, menu or key. 'switch': auto-clean was just switched on, on
 * this very page. 'auto': auto-clean, which does not come back to an address where the person closed the reader. The last two only
 * open where the page is surely a story.
 */
export type OpenedBy = 'reader' | 'switch' | 'auto';

/** What a tab of a story does by itself, once it shows. */
export type TabAct = 'print' | 'page';

/** A page that was read and held a story, or at least text. */
export type StoryRead = Extract<Reading, { state: 'article' | 'unlikely' }>;

/**
 * Answered by the scripts in a page: `detectAgain` by the detector, `packsWanted` and `read` by the reader script, the others by the
 * overlay's (both injected on demand).
 */
export interface PageCalls {
  /** The packs of words that the page as it is now needs and that are not there yet, by language. */
  packsWanted(): string[];
  /** Read the page as it is now. */
  read(): Reading | { state: 'loading' } | { state: 'failed'; message: string };
  /**
   * Show the story over the page.
   * @param site the page's site; opened for 'switch' or 'auto', the reader stands only as long as auto-clean is on for it
   */
  openReader(by: OpenedBy, site: string | null): { open: boolean };
  closeReader(): void;
  /** Look at the page again and report, with cause 'asked'; a hidden page does so when it is shown. */
  detectAgain(): void;
}

/** Answered by the background. Payloads from a page are untrusted: they are checked before use. */
export interface BackgroundCalls {
  /** The detector's finding for the sender's tab. */
  pageDetected(report: Report): void;
  /**
   * A story was read: the minutes it really takes, for the button, which had an estimate.
   * @param tabId the tab it stands in, where that is not the sender's
   */
  storyRead(minutes: number, tabId?: number): void;
  /** Inject the reader script into a tab, if it is not there yet, and show the story over the page. */
  openReaderInTab(tabId: number): { open: boolean };
  /** Store what was changed in one of the extension's own pages: it is safe once sent, also where the page closes at once. */
  changeSettings(change: Partial<Settings>): void;
  /** Keep where a story was left in one of the extension's own pages, which may close at once. */
  rememberPlace(url: string, place: Place): void;
  /** Switch auto-clean for the site of the sender's page. */
  switchAutoCleanHere(on: boolean): void;
  /** Inject the script that makes files of a story into the sender's page. */
  bringExporterHere(): void;
  /**
   * Show a story in a tab of its own, from what was read on this visit; it is kept in memory until the browser closes.
   * @param act what the tab does by itself, once it shows
   * @param changes what the person changed on it
   */
  openInTab(story: StoryRead, act?: TabAct, changes?: Changes): void;
  /** Go to a story's page and leave it as it is there: in the sender's tab, or from the popup in a new one. */
  openOriginal(url: string): void;
  /** Inject the scripts that bring these font faces into the sender's page. */
  bringFacesHere(names: string[]): void;
}

export type Calls = PageCalls & BackgroundCalls;
