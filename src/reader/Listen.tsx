import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle } from 'preact/hooks';
import type { MessageKey, Strings } from '../i18n/strings';
import type { Settings } from '../settings/fields';
import { bringIntoView } from './going';
import { CloseIcon, NextIcon, PauseIcon, PlayIcon, PreviousIcon } from './icons';
import { type LoadSentences, SILENT, useListening } from './listen/use-listening';
import { languageOfTag } from './listen/voices';

/** What the keys do while it is open. */
export interface ListenKeys {
  toggle(): void;
  step(by: 1 | -1): void;
}

export interface ListenProps {
  scroller: RefObject<HTMLElement | null>;
  story: RefObject<HTMLElement | null>;
  shown: unknown;
  /** The story's language. */
  language: string;
  settings: Settings;
  strings: Strings;
  keys: RefObject<ListenKeys | null>;
  /** Does it end with the window it is in? */
  endsWithWindow: boolean;
  stoppedAt?: number;
  loadSentences: LoadSentences;
  onSentence(at: number | undefined): void;
  /** Where the sentence stands that is spoken now; none at the end. */
  onSpoken(range: Range | undefined): void;
  onSettings(change: Partial<Settings>): void;
  onClose(): void;
}

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** The row at the bottom while the story is read out: pause and skip, speed and voice, or why nothing is heard. */
export function Listen(props: ListenProps) {
  const { scroller, story, shown, language, settings, strings, keys, endsWithWindow, stoppedAt, onSpoken, onSettings, onClose } = props;
  const tongue = languageOfTag(language);
  const voice = Object.hasOwn(settings.voices, tongue) ? settings.voices[tongue] : undefined;
  const { speed } = settings;
  const { onSentence, loadSentences } = props;
  const { state, at, sentences, voices, pause, goOn, step } = useListening({
    ...{ scroller, story, shown, language, voice, speed, stoppedAt, onSentence, loadSentences },
  });
  const speaking = state === 'speaking';
  useImperativeHandle(keys, () => ({ toggle: speaking ? pause : goOn, step }));

  const range = sentences[at]?.range;
  useEffect(() => onSpoken(state === 'starting' ? undefined : range), [range, state, onSpoken]);
  useEffect(() => () => onSpoken(undefined), [onSpoken]);
  useEffect(() => {
    const element = scroller.current;
    const box = range?.getBoundingClientRect?.();
    if (!element || !box || state === 'starting') return;
    const { top, height } = element.getBoundingClientRect();
    if (box.top < top + height * 0.12 || box.bottom > top + height * 0.82) bringIntoView(element, box);
  }, [range, state, scroller]);

  const numbers = new Intl.NumberFormat(strings.language);
  const act = (name: MessageKey, icon: preact.ComponentChild, does: () => void) => (
    <button type="button" class="act" aria-label={strings.t(name)} title={strings.t(name)} onClick={does}>
      {icon}
    </button>
  );
  const silent = SILENT.includes(state);
  const note = (): string => {
    if (state === 'no-voice') return `${strings.t('listenNoVoice', nameOf(tongue, strings.language))} ${strings.t('listenVoiceHelp')}`;
    if (state === 'no-voices') return `${strings.t('listenNoVoices')} ${strings.t('listenVoiceHelp')}`;
    if (state === 'failed') return strings.t('listenFailed');
    if (!endsWithWindow || state === 'starting') return '';
    return strings.t(state === 'paused' && at === stoppedAt ? 'listenStopped' : 'listenEnds');
  };
  return (
    <section class="listen" aria-label={strings.t('listen')}>
      {!silent && (
        <div class="listen-acts">
          {act('previousSentence', <PreviousIcon />, () => step(-1))}
          {speaking ? act('listenPause', <PauseIcon />, pause) : act('listenGoOn', <PlayIcon />, goOn)}
          {act('nextSentence', <NextIcon />, () => step(1))}
        </div>
      )}
      <div class="listen-note" role="status">
        {note()}
      </div>
      {!silent && (
        <>
          <select
            class="field"
            aria-label={strings.t('speed')}
            value={String(speed)}
            onChange={({ currentTarget }) => onSettings({ speed: Number(currentTarget.value) })}
          >
            {[...new Set([...SPEEDS, speed])]
              .sort((a, b) => a - b)
              .map((one) => (
                <option key={one} value={String(one)}>
                  {numbers.format(one)}×
                </option>
              ))}
          </select>
          {voices.length > 1 && (
            <select
              class="field voice"
              aria-label={strings.t('voice')}
              value={voice ?? voices[0]!.voiceURI}
              onChange={({ currentTarget }) => onSettings({ voices: { ...settings.voices, [tongue]: currentTarget.value } })}
            >
              {voices.map(({ voiceURI, name }) => (
                <option key={voiceURI} value={voiceURI}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </>
      )}
      {act('listenStop', <CloseIcon />, onClose)}
    </section>
  );
}

/** A language's name; its tag where the browser knows none. */
function nameOf(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
