import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readingLine } from '../going';
import { speak } from './speak';
import { type Cut, type StorySentence, sentencesOf } from './story-sentences';
import { someVoices, voicesFor } from './voices';

/** Cutting sentences needs the words of many languages: where it can, it comes when somebody listens. */
export type LoadSentences = () => Promise<{ sentences: Cut }>;

/** How the reading out stands. */
export type ListeningState = 'starting' | 'speaking' | 'paused' | 'failed' | 'no-voice' | 'no-voices';

export interface Listening {
  state: ListeningState;
  /** Index of the sentence. */
  at: number;
  sentences: readonly StorySentence[];
  voices: readonly SpeechSynthesisVoice[];
  pause(): void;
  goOn(): void;
  step(by: 1 | -1): void;
}

export interface ListeningOptions {
  scroller: RefObject<HTMLElement | null>;
  story: RefObject<HTMLElement | null>;
  /** What the story shows. */
  shown: unknown;
  /** The story's language. */
  language: string;
  /** voiceURI of the chosen voice. */
  voice?: string;
  speed: number;
  /** The sentence it stopped at before: it waits there. */
  stoppedAt?: number;
  /** Undefined at the end: nothing is left to go on with. */
  onSentence(at: number | undefined): void;
  loadSentences: LoadSentences;
}

/** Nothing is heard in these. */
export const SILENT: readonly ListeningState[] = ['no-voice', 'no-voices'];

/** Reads the story out, sentence by sentence, from where the reading is. */
export function useListening(options: ListeningOptions): Listening {
  const { scroller, story, shown, language, voice, speed, stoppedAt, onSentence, loadSentences } = options;
  const [state, setState] = useState<ListeningState>('starting');
  const [at, setAt] = useState(stoppedAt ?? -1);
  const [sentences, setSentences] = useState<readonly StorySentence[]>([]);
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  /** Was it set going by a person, now or before? */
  const begun = useRef(stoppedAt === undefined);
  /** Was the last sentence said? */
  const over = useRef(false);
  const tell = useRef(onSentence);
  tell.current = onSentence;

  // Voices may come much later: then it is all begun anew.
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    const came = () =>
      setState((before) => {
        if (!SILENT.includes(before)) return before;
        setEdition((last) => last + 1);
        return 'starting';
      });
    synthesis?.addEventListener('voiceschanged', came);
    return () => synthesis?.removeEventListener('voiceschanged', came);
  }, []);

  useEffect(() => {
    let wanted = true;
    const prepare = async () => {
      const synthesis = globalThis.speechSynthesis;
      await (synthesis && someVoices(synthesis));
      const { sentences: cut } = await loadSentences();
      if (!wanted || !story.current) return;
      const all = synthesis?.getVoices() ?? [];
      const found = sentencesOf(story.current, language, cut);
      const fitting = voicesFor(all, language);
      setSentences(found);
      setVoices(fitting);
      if (!fitting.length) return setState(all.some(({ localService }) => localService) ? 'no-voice' : 'no-voices');
      setAt((before) => (before >= 0 && before < found.length ? before : firstInView(found, scroller.current)));
      setState((before) => (before !== 'starting' ? before : begun.current ? 'speaking' : 'paused'));
    };
    prepare().catch(() => wanted && setState('failed'));
    return () => {
      wanted = false;
    };
    // Another body has other sentences.
  }, [scroller, story, shown, language, loadSentences, edition]);

  const chosen = voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0];
  const sentence = sentences[at];
  useEffect(() => {
    if (!sentence || !chosen) return undefined;
    // Also where one skips to while it rests.
    if (!over.current && (state === 'speaking' || state === 'paused')) tell.current(at);
    if (state !== 'speaking') return undefined;
    return speak(
      speechSynthesis,
      sentence.text,
      { voice: chosen, speed },
      {
        ended: () => {
          if (at + 1 < sentences.length) return setAt(at + 1);
          over.current = true;
          tell.current(undefined);
          setState('paused');
        },
        failed: () => setState('failed'),
      },
    );
  }, [state, at, sentence, sentences, chosen, speed]);

  return {
    state,
    at,
    sentences,
    voices,
    pause: () => setState('paused'),
    goOn: () => {
      if (!chosen) return;
      // At the end it begins anew.
      if (over.current) setAt(0);
      over.current = false;
      begun.current = true;
      setState('speaking');
    },
    step: (by) => {
      over.current = false;
      setAt((before) => Math.min(sentences.length - 1, Math.max(0, before + by)));
    },
  };
}

/** The first sentence that is in view, where the reading is; at the top of the story, the headline. */
function firstInView(sentences: readonly StorySentence[], scroller: HTMLElement | null): number {
  if (!scroller || scroller.scrollTop < 40) return 0;
  const line = readingLine(scroller) - scroller.clientHeight * 0.15;
  const found = sentences.findIndex(({ range }) => (range.getBoundingClientRect?.().top ?? 0) >= line);
  return Math.max(0, found);
}
