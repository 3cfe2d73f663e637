import type { MessageKey, Strings } from '../i18n/strings';
import { KEY_ACTS, type KeyAct, type KeySettings, keyOf } from './keys';

/** What each key does, in words. */
export const ACT_NAMES: Record<KeyAct, MessageKey> = {
  'next-fact': 'actNextFact',
  'previous-fact': 'actPreviousFact',
  'next-paragraph': 'actNextParagraph',
  'previous-paragraph': 'actPreviousParagraph',
  contents: 'contents',
  find: 'find',
  text: 'textAndTheme',
  'line-focus': 'lineFocus',
  ruler: 'ruler',
  'next-line': 'actNextLine',
  'previous-line': 'actPreviousLine',
  listen: 'listen',
  'next-sentence': 'nextSentence',
  'previous-sentence': 'previousSentence',
  keys: 'keys',
};

/** Signs that keyboards bear. */
const SIGNS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };

/** A key as it is written on the keyboard. */
export const signOf = (key: string): string => SIGNS[key] ?? key;

/** Every key that works in the reader, with what it does. */
export function KeyList({ settings, strings }: { settings: KeySettings; strings: Strings }) {
  const rows: [string, string][] = KEY_ACTS.map((act) => [settings.keysOn ? keyOf(act, settings) : '', strings.t(ACT_NAMES[act])]);
  return (
    <>
      {!settings.keysOn && <p class="field-note">{strings.t('keysAreOff')}</p>}
      <dl class="key-list">
        {[...rows.filter(([key]) => key), ['Esc', strings.t('closeThis')] as const].map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{signOf(key)}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      {settings.keysOn && <p class="field-note">{strings.t('keysText')}</p>}
    </>
  );
}
