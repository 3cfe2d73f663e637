/** How a sentence is to be spoken. */
export interface Manner {
  voice: SpeechSynthesisVoice;
  speed: number;
}

/** What becomes of it. */
export interface Told {
  /** It was spoken to its end. */
  ended(): void;
  /** The browser would not, or stopped by itself. */
  failed(): void;
}

/** Chromium breaks off what takes longer than about 15 seconds: longer sentences are given to it in parts, in letters. */
const LONGEST = 180;
/** A voice that has not begun after so long does not begin, in milliseconds. */
const PATIENCE = 8000;

/** The parts a sentence is spoken in: cut after a pause, else after a word. */
export function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence.replace(/\s+/g, ' ').trim();
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const pause = Math.max(...[...head.matchAll(/[,;:،؛、，；：–—](?=\s|[^\p{N}\s])/gu)].map(({ index }) => index + 1), 0);
    const at = pause > LONGEST / 3 ? pause : head.lastIndexOf(' ') > LONGEST / 3 ? head.lastIndexOf(' ') : LONGEST;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest ? [...parts, rest] : parts;
}

/**
 * Speak a sentence, in place of whatever is being spoken.
 * @returns be silent; what was not said is not told
 */
export function speak(synthesis: SpeechSynthesis, sentence: string, { voice, speed }: Manner, told: Told): () => void {
  let wanted = true;
  let late: ReturnType<typeof setTimeout> | undefined;
  const end = (what: () => void) => {
    clearTimeout(late);
    if (!wanted) return;
    wanted = false;
    what();
  };
  const parts = partsOf(sentence);
  const say = (index: number) => {
    if (!wanted) return;
    const part = parts[index];
    if (part === undefined) return end(told.ended);
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speed;
    utterance.onstart = () => clearTimeout(late);
    utterance.onend = () => say(index + 1);
    utterance.onerror = () => end(told.failed);
    late = setTimeout(() => end(told.failed), PATIENCE);
    synthesis.speak(utterance);
  };
  synthesis.cancel();
  say(0);
  return () => {
    wanted = false;
    clearTimeout(late);
    synthesis.cancel();
  };
}
