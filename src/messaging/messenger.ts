import browser from 'webextension-polyfill';
import type { BackgroundCalls, Calls, PageCalls } from './protocol';
import { type Answer, callOf, errorAnswer, isCall, NoAnswer, valueIn } from './wire';

export { NoAnswer } from './wire';

type Result<F extends (...args: never[]) => unknown> = Promise<Awaited<ReturnType<F>>>;

/**
 * Call a function of the background.
 * @throws NoAnswer where nobody listens; else whatever the other side threw
 */
export async function callBackground<K extends keyof BackgroundCalls>(
  name: K,
  ...args: Parameters<BackgroundCalls[K]>
): Result<BackgroundCalls[K]> {
  const answer = await browser.runtime.sendMessage(callOf(name, args as never)).catch(rethrow);
  return valueIn(answer) as Awaited<ReturnType<BackgroundCalls[K]>>;
}

/**
 * Call a function of the reader script in a tab's top frame.
 * @throws NoAnswer where the script is not in the page; else whatever the other side threw
 */
export async function callPage<K extends keyof PageCalls>(tabId: number, name: K, ...args: Parameters<PageCalls[K]>): Result<PageCalls[K]> {
  const answer = await browser.tabs.sendMessage(tabId, callOf(name, args as never), { frameId: 0 }).catch(rethrow);
  return valueIn(answer) as Awaited<ReturnType<PageCalls[K]>>;
}

/** What a context answers, by name. The sender comes first: payloads from a page are to be checked against it. */
export type Handlers = Partial<{
  [K in keyof Calls]: (
    sender: browser.Runtime.MessageSender,
    ...args: Parameters<Calls[K]>
  ) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>>;
}>;

/**
 * Answer calls from this extension's own contexts; names that are not in `handlers` are left to other listeners.
 * @returns stop answering
 */
export function answer(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender, respond: (answer: Answer) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message) || !Object.hasOwn(handlers, message.lede)) return undefined;
    const handler = handlers[message.lede] as ((sender: browser.Runtime.MessageSender, ...args: unknown[]) => unknown) | undefined;
    if (!handler) return undefined;
    (async () => ({ value: await handler(sender, ...message.args) }))().catch(errorAnswer).then(respond);
    // Said in the words that every browser knows: an answer will come.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** "Receiving end does not exist" and the like: every browser has its own words for nobody being there. */
const NOBODY = /receiving end|could not establish connection|port closed|no tab with id|invalid tab id/i;

function rethrow(thrown: unknown): never {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (NOBODY.test(message)) throw new NoAnswer(message);
  throw thrown;
}
