import { describe, expect, it, vi } from 'vitest';
import { someVoices, type Voice, voicesFor } from '../../../src/reader/listen/voices';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  default: false,
  localService: true,
  ...more,
});

describe('voices', () => {
  it('are those of the language, its own country first, then the system’s choice', () => {
    const all = [voice('Anna', 'de-DE'), voice('Zoe', 'en-AU'), voice('Ava', 'en-US', { default: true }), voice('Kate', 'en_GB')];
    expect(voicesFor(all, 'en-GB').map(({ name }) => name)).toEqual(['Kate', 'Ava', 'Zoe']);
    expect(voicesFor(all, 'en').map(({ name }) => name)).toEqual(['Ava', 'Zoe', 'Kate']);
    expect(voicesFor(all, 'ja')).toEqual([]);
  });

  it('are on this computer: none sends the text away', () => {
    expect(voicesFor([voice('Cloud', 'en-US', { localService: false })], 'en-US')).toEqual([]);
  });

  it('may come late, or never', async () => {
    vi.useFakeTimers();
    const target = Object.assign(new EventTarget(), { getVoices: vi.fn(() => [] as Voice[]) });
    const wait = () => {
      const told = vi.fn();
      someVoices(target as unknown as SpeechSynthesis).then(told);
      return told;
    };
    const late = wait();
    await vi.advanceTimersByTimeAsync(100);
    expect(late).not.toHaveBeenCalled();
    target.dispatchEvent(new Event('voiceschanged'));
    await vi.advanceTimersByTimeAsync(0);
    expect(late).toHaveBeenCalled();
    const never = wait();
    await vi.advanceTimersByTimeAsync(2000);
    expect(never).toHaveBeenCalled();
    target.getVoices.mockReturnValue([voice('Ava', 'en')]);
    const there = wait();
    await vi.advanceTimersByTimeAsync(0);
    expect(there).toHaveBeenCalled();
    vi.useRealTimers();
  });
});
