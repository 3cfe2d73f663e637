import { useState } from 'preact/hooks';
import { t } from '../i18n/t';
import { ACT_NAMES, signOf } from '../reader/KeyList';
import { ACT_KEYS, actWithKey, canBeKey, KEY_ACTS, type KeyAct, keyOf } from '../reader/keys';
import type { Settings } from '../settings/fields';

export interface KeysProps {
  settings: Settings;
  onSettings(change: Partial<Settings>): void;
  /** Told to the person, screen readers included. */
  onSay(what: string): void;
}

/** The keys of the reader: each changed by pressing another, taken away, or all switched off. */
export function Keys({ settings, onSettings, onSay }: KeysProps) {
  const [waiting, setWaiting] = useState<KeyAct>();
  const set = (act: KeyAct, key: string) => {
    const { [act]: _, ...others } = settings.keys;
    onSettings({ keys: key === ACT_KEYS[act] ? others : { ...others, [act]: key } });
  };
  const pressed = (event: KeyboardEvent, act: KeyAct) => {
    if (waiting !== act || event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') return setWaiting(undefined);
    if (event.ctrlKey || event.altKey || event.metaKey || !canBeKey(event.key)) return;
    const other = actWithKey(event.key, settings);
    if (other && other !== act) return onSay(t('keyTaken', t(ACT_NAMES[other])));
    setWaiting(undefined);
    onSay('');
    set(act, event.key);
  };
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('keys')}</h2>
      <label class="check">
        <input type="checkbox" checked={settings.keysOn} onChange={({ currentTarget }) => onSettings({ keysOn: currentTarget.checked })} />
        {t('keysOn')}
      </label>
      {settings.keysOn && (
        <ul class="rows">
          {KEY_ACTS.map((act) => {
            const name = t(ACT_NAMES[act]);
            const key = keyOf(act, settings);
            return (
              <li key={act}>
                <span class="row-name">{name}</span>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={`${t('changeKey', name)}: ${waiting === act ? t('pressKey') : signOf(key) || t('keyNone')}`}
                  onClick={() => setWaiting(act)}
                  onKeyDown={(event) => pressed(event, act)}
                  onBlur={() => setWaiting(undefined)}
                >
                  {waiting === act ? t('pressKey') : key ? <kbd>{signOf(key)}</kbd> : t('keyNone')}
                </button>
                <button
                  type="button"
                  class="quiet-button"
                  disabled={!key}
                  aria-label={`${t('remove')}: ${t('keyOff', name)}`}
                  onClick={() => set(act, '')}
                >
                  {t('remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <button type="button" class="quiet-button" onClick={() => onSettings({ keysOn: true, keys: {} })}>
        {t('reset')}
      </button>
    </section>
  );
}
