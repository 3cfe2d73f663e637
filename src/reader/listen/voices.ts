/** What is asked of a voice of the browser. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'default' | 'localService' | 'voiceURI'>;

/** The language of a tag: "pt" of "pt-BR", also of Android's "pt_BR". */
export const languageOfTag = (tag: string): string => tag.split(/[-_]/)[0]!.toLowerCase();

/**
 * The voices a story can be read with, best first: of its language, and on this computer alone, since others send the text away. Those
 * of its own country come before others, and the system's choice before the rest.
 */
export function voicesFor<V extends Voice>(all: readonly V[], tag: string): V[] {
  const language = languageOfTag(tag);
  const rank = (voice: V) => Number(same(voice.lang, tag)) * 2 + Number(voice.default);
  return all
    .filter((voice) => voice.localService && languageOfTag(voice.lang) === language)
    .map((voice, index) => ({ voice, index }))
    .sort((a, b) => rank(b.voice) - rank(a.voice) || a.index - b.index)
    .map(({ voice }) => voice);
}

const same = (a: string, b: string): boolean => a.replace('_', '-').toLowerCase() === b.replace('_', '-').toLowerCase();

/** Voices may come late, in milliseconds. */
const PATIENCE = 1500;

/** Wait until the browser has voices, or for a while. */
export function someVoices(synthesis: SpeechSynthesis): Promise<void> {
  if (synthesis.getVoices().length) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    synthesis.addEventListener('voiceschanged', done);
  });
}
