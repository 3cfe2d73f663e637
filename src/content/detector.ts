import type { Runtime } from 'webextension-polyfill';
import { judge } from '../detection/judge';
import { estimateMinutes } from '../detection/minutes';
import type { Report } from '../messaging/protocol';
import { callOf, isCall } from '../messaging/wire';
import { onAddressChange } from './address';
import { own } from './own';
import { runtime } from './runtime';

// On every page, so kept tiny: no polyfill, no libraries. It looks, tells the background, and never changes the page.

/** Looks after the page has come or changed, in milliseconds; all but the first only where something was added meanwhile. */
const LOOKS = [0, 1000, 3000, 8000];
/** The page is given so long to become idle, in milliseconds. */
const IDLE_WITHIN = 2000;

const isHidden = own<boolean>(Document.prototype, 'hidden');
const BLANK = { kind: 'other', confidence: 0, minutes: 0 } as const;

let told = '';
let looks: ReturnType<typeof setTimeout>[] = [];
let added = true;
const growth = new MutationObserver(() => {
  added = true;
  growth.disconnect();
});
let owed: Report['cause'] | undefined;
let stopListening = () => {};

if (isPage()) whenShown(start);

/** Pages of their own: no XML, pictures or PDF, and nothing that has no address. */
function isPage(): boolean {
  return (
    window === window.top && own<string>(Document.prototype, 'contentType')(document) === 'text/html' && /^https?:$/.test(location.protocol)
  );
}

function whenShown(then: () => void): void {
  const waiting = (document as { prerendering?: boolean }).prerendering;
  if (waiting) addEventListener('prerenderingchange', then, { once: true, capture: true });
  else then();
}

function start(): void {
  runtime.onMessage.addListener(heard as never);
  addEventListener('pageshow', shownAgain);
  addEventListener('visibilitychange', payWhatIsOwed, true);
  const stopWatching = onAddressChange(moved);
  stopListening = () => {
    runtime.onMessage.removeListener(heard as never);
    removeEventListener('pageshow', shownAgain);
    removeEventListener('visibilitychange', payWhatIsOwed, true);
    stopWatching();
    growth.disconnect();
    looks.forEach(clearTimeout);
  };
  lookForAWhile();
}

/** Another address without a load: what was told no longer holds, and the new story has yet to fill in. */
function moved(): void {
  tell({ ...BLANK, ...circumstances('page') });
  lookForAWhile();
}

/** Back from the back-forward cache: the browser has forgotten what the button showed. */
function shownAgain({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  told = '';
  lookForAWhile();
}

function lookForAWhile(): void {
  looks.forEach(clearTimeout);
  added = true;
  looks = LOOKS.map((after) => setTimeout(() => added && requestIdleCallback(() => look('page'), { timeout: IDLE_WITHIN }), after));
}

function look(cause: Report['cause']): void {
  added = false;
  const { kind, confidence } = judge(document, location.href);
  const minutes = kind === 'news-article' ? estimateMinutes(document) : 0;
  tell({ kind, confidence, minutes, ...circumstances(cause) });
  growth.disconnect();
  growth.observe(document, { childList: true, subtree: true });
}

const circumstances = (cause: Report['cause']) => ({ dark: matchMedia('(prefers-color-scheme: dark)').matches, cause });

function tell(report: Report): void {
  const now = JSON.stringify(report);
  if (now === told && report.cause === 'page') return;
  told = now;
  try {
    // The answer is not waited for; that nobody is there to give one is no fault of the page.
    runtime.sendMessage(callOf('pageDetected', [report]))?.catch(() => {});
  } catch {
    // The extension was updated or taken away: this copy of the script has nothing more to do.
    stopListening();
  }
}

function heard(message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): void {
  if (sender.id !== runtime.id || !isCall(message) || message.lede !== 'detectAgain') return;
  respond({ value: null });
  owed = 'asked';
  payWhatIsOwed();
}

function payWhatIsOwed(): void {
  if (!owed || isHidden(document)) return;
  const cause = owed;
  owed = undefined;
  // A person waits for this one.
  look(cause);
}
