import type { Kind } from '../detection/detection';
import type { Reading } from '../read';

/** Every message, as a function signature, under the context that answers it. No other file spells a message name. */

/** Answered by the reader script in a page (injected on demand). */
export interface PageCalls {
  /** Is the script there? */
  isReaderHere(): true;
  /** Read the page as it is now. */
  read(): Reading | { state: 'loading' } | { state: 'failed'; message: string };
  /** Show the story over the page. 'auto': by auto-clean, only where the page is surely a story. */
  openReader(by: 'reader' | 'auto'): { open: boolean };
  closeReader(): void;
}

/** Answered by the background. Payloads from a page are untrusted: they are checked before use. */
export interface BackgroundCalls {
  /** The detector's finding for the sender's tab, at its present address. */
  pageDetected(report: { kind: Kind; confidence: number; minutes: number }): void;
  /** Inject the reader script into a tab, if it is not there yet, and show the story over the page. */
  openReaderInTab(tabId: number): { open: boolean };
}

export type Calls = PageCalls & BackgroundCalls;
