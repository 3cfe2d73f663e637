import type { Runtime } from 'webextension-polyfill';
import { sentences } from '../keyfacts/sentences';
import { type Answer, errorAnswer, isCall } from '../messaging/wire';
import { lackingPacks, type PageReading, readPage } from './read-page';
import { runtime } from './runtime';
import { world } from './world';

// Injected on demand: all that reading needs, and so without the polyfill and what shows a story. A second injection into the same world
// finds the first one there and leaves it alone.
if (!world.ledeReader) {
  world.ledeReader = { readPage, sentences };
  runtime.onMessage.addListener(heard as never);
}

const ANSWERS: Record<string, () => string[] | PageReading | { state: 'loading' }> = {
  packsWanted: lackingPacks,
  read: () => (document.readyState === 'loading' ? { state: 'loading' } : readPage()),
};

function heard(message: unknown, sender: Runtime.MessageSender, respond: (answer: Answer) => void): void {
  if (sender.id !== runtime.id || !isCall(message) || !Object.hasOwn(ANSWERS, message.lede)) return;
  try {
    respond({ value: ANSWERS[message.lede]!() });
  } catch (error) {
    respond(errorAnswer(error));
  }
}
