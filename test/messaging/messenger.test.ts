import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../alone';

type Listener = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => unknown;

/** Two contexts joined as browsers join them: the first listener that answers wins, and everything travels as JSON. */
const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const state = { sender: { id: 'ours' }, sent: [] as unknown[], fault: '' };
  const deliver = async (message: unknown) => {
    state.sent.push(message);
    if (state.fault) throw new Error(state.fault);
    if (listeners.size === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    const copy = JSON.parse(JSON.stringify(message));
    for (const listener of listeners) {
      let respond = (_: unknown) => {};
      const answer = new Promise((resolve) => (respond = resolve));
      if (listener(copy, state.sender, respond) === true) return JSON.parse(JSON.stringify(await answer));
    }
    return undefined;
  };
  return {
    state,
    listeners,
    browser: {
      runtime: {
        id: 'ours',
        sendMessage: deliver,
        onMessage: { addListener: (l: Listener) => listeners.add(l), removeListener: (l: Listener) => listeners.delete(l) },
      },
      tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

alone();
const { answer, callBackground, callPage, NoAnswer } = await import('../../src/messaging/messenger');

beforeEach(() => {
  fake.listeners.clear();
  Object.assign(fake.state, { sender: { id: 'ours' }, sent: [], fault: '' });
});

describe('a call', () => {
  it('comes back with the value, and the arguments arrive after the sender', async () => {
    answer({ openReaderInTab: (sender, tabId) => ({ open: sender.id === 'ours' && tabId === 7 }) });
    expect(await callBackground('openReaderInTab', 7)).toEqual({ open: true });
  });

  it('comes back with nothing where there is nothing to say', async () => {
    answer({ closeReader: () => {} });
    expect(await callPage(1, 'closeReader')).toBeUndefined();
  });

  it('throws what the other side threw, under its name', async () => {
    answer({
      closeReader: () => {
        throw new TypeError('no such page');
      },
    });
    await expect(callPage(1, 'closeReader')).rejects.toMatchObject({ name: 'TypeError', message: 'no such page' });
  });

  it('throws what was rejected, even where that is no error', async () => {
    answer({ closeReader: () => Promise.reject('gone') });
    await expect(callPage(1, 'closeReader')).rejects.toThrow('gone');
  });

  it('is NoAnswer where nobody listens, or nobody knows the name', async () => {
    await expect(callPage(1, 'read')).rejects.toBeInstanceOf(NoAnswer);
    answer({ closeReader: () => {} });
    await expect(callPage(1, 'read')).rejects.toBeInstanceOf(NoAnswer);
  });

  it('is no NoAnswer where the browser has another fault', async () => {
    fake.state.fault = 'Extension context invalidated.';
    await expect(callPage(1, 'read')).rejects.not.toBeInstanceOf(NoAnswer);
  });
});

describe('a listener', () => {
  it('leaves names it does not know to the next one', async () => {
    answer({ closeReader: () => {} });
    answer({ packsWanted: () => ['de'] });
    expect(await callPage(1, 'packsWanted')).toEqual(['de']);
  });

  it('is deaf to other extensions', async () => {
    const handler = vi.fn();
    answer({ closeReader: handler });
    fake.state.sender = { id: 'theirs' };
    await expect(callPage(1, 'closeReader')).rejects.toBeInstanceOf(NoAnswer);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([null, 'read', 7, {}, { lede: 'read' }, { lede: 'toString', args: [] }, { lede: '__proto__', args: [] }, { lede: 7, args: [] }])(
    'lets %j pass',
    (message) => {
      answer({ read: () => ({ state: 'loading' }) });
      for (const listener of fake.listeners) expect(listener(message, { id: 'ours' }, () => {})).toBeUndefined();
    },
  );

  it('stops answering when told', async () => {
    const stop = answer({ closeReader: () => {} });
    stop();
    await expect(callPage(1, 'closeReader')).rejects.toBeInstanceOf(NoAnswer);
  });
});
