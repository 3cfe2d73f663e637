import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { partsOf, speak } from '../../../src/reader/listen/speak';

/** A synthesis that speaks when it is told to. */
class FakeSynthesis {
  queue: FakeUtterance[] = [];
  speak = (utterance: FakeUtterance) => void this.queue.push(utterance);
  cancel = () => {
    // Browsers tell of what is cancelled, and some of them late.
    const cancelled = this.queue.splice(0);
    queueMicrotask(() => {
      for (const { onerror } of cancelled) onerror?.();
    });
  };
  /** Say what is next to its end. */
  finish() {
    const [next] = this.queue.splice(0, 1);
    next?.onstart?.();
    next?.onend?.();
    return next;
  }
}

class FakeUtterance {
  voice: unknown;
  lang = '';
  rate = 1;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

const manner = { voice: { lang: 'en-GB' } as SpeechSynthesisVoice, speed: 1.5 };
const told = () => ({ ended: vi.fn(), failed: vi.fn() });
let synthesis: FakeSynthesis;
const say = (text: string, then = told()) => ({ then, silence: speak(synthesis as never, text, manner, then) });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  synthesis = new FakeSynthesis();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('speaking a sentence', () => {
  it('has its voice, language and speed, and tells its end', () => {
    const { then } = say('It rained.');
    expect(synthesis.queue[0]).toMatchObject({ text: 'It rained.', voice: manner.voice, lang: 'en-GB', rate: 1.5 });
    synthesis.finish();
    expect([then.ended.mock.calls.length, then.failed.mock.calls.length]).toEqual([1, 0]);
  });

  it('says a long one part by part', () => {
    const long = `${'The council met, '.repeat(20)}and went home.`;
    const { then } = say(long);
    const said: string[] = [];
    while (synthesis.queue.length) said.push(synthesis.finish()!.text);
    expect(said.join(' ')).toBe(long);
    expect(said.length).toBeGreaterThan(1);
    expect(then.ended).toHaveBeenCalledOnce();
  });

  it('is silent when told to be, and tells nothing more', async () => {
    const { then, silence } = say('It rained.');
    silence();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([then.ended.mock.calls.length, then.failed.mock.calls.length]).toEqual([0, 0]);
  });

  it('tells when the browser stops by itself, or never begins', async () => {
    const broken = say('It rained.');
    synthesis.queue[0]!.onerror!();
    expect(broken.then.failed).toHaveBeenCalledOnce();
    const mute = say('It rained.');
    await vi.advanceTimersByTimeAsync(9000);
    expect(mute.then.failed).toHaveBeenCalledOnce();
  });
});

describe('the parts of a sentence', () => {
  it('are one where it is short', () => expect(partsOf(' It\n rained. ')).toEqual(['It rained.']));

  it('end after a pause, a word, or where there is nothing else, and lose nothing', () => {
    const numbers = `It cost ${'1,000,000 crowns and '.repeat(12)}more`;
    for (const text of [numbers, 'x'.repeat(500), '雨が降った、'.repeat(60)]) {
      const parts = partsOf(text);
      expect(parts.every(({ length }) => length <= 180)).toBe(true);
      expect(parts.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      expect(parts.filter((part) => /\d,$/.test(part))).toEqual([]);
    }
    expect(partsOf('雨が降った、'.repeat(60))[0]).toMatch(/、$/);
  });
});
