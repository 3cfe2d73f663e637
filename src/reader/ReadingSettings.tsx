import { useId } from 'preact/hooks';
import type { MessageKey, Strings } from '../i18n/strings';
import { FIELDS, type Settings } from '../settings/fields';

export interface ReadingSettingsProps {
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
}

type Choice<K extends 'theme' | 'font'> = readonly (readonly [Settings[K], MessageKey])[];

const THEMES: Choice<'theme'> = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
];

const FONTS: Choice<'font'> = [
  ['literata', 'fontLiterata'],
  ['serif', 'fontSerif'],
  ['sans', 'fontSans'],
];

type Measured = 'textSize' | 'measure' | 'leading';
/** Name, least, most and step of each slider; all within what the settings accept. */
const SLIDERS: readonly (readonly [Measured, MessageKey, number, number, number])[] = [
  ['textSize', 'textSize', 13, 30, 1],
  ['measure', 'columnWidth', 26, 48, 1],
  ['leading', 'lineSpacing', 1.3, 2.2, 0.05],
];

const YES_NO: readonly (readonly ['keyFacts' | 'spans', MessageKey])[] = [
  ['keyFacts', 'showKeyFacts'],
  ['spans', 'showSpans'],
];

/** The controls for theme, face and measures; each change shows at once. */
export function ReadingSettings({ settings, strings, onSettings }: ReadingSettingsProps) {
  const id = useId();
  const choice = <K extends 'theme' | 'font'>(name: K, title: MessageKey, choices: Choice<K>) => (
    <fieldset class={`choice ${name}`}>
      <legend>{strings.t(title)}</legend>
      <div class="choices">
        {choices.map(([value, label]) => (
          <label key={value} class="chip" data-value={value}>
            <input
              type="radio"
              name={`${id}${name}`}
              value={value}
              checked={settings[name] === value}
              onChange={() => onSettings({ [name]: value })}
            />
            <span>{strings.t(label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  const reset = () => onSettings(Object.fromEntries(RESET.map((name) => [name, FIELDS[name].fallback])));
  return (
    <div class="reading-settings">
      {choice('theme', 'theme', THEMES)}
      {choice('font', 'font', FONTS)}
      {SLIDERS.map(([name, title, min, max, step]) => (
        <div class="slider" key={name}>
          <label for={`${id}${name}`}>{strings.t(title)}</label>
          <input
            id={`${id}${name}`}
            type="range"
            min={min}
            max={max}
            step={step}
            value={settings[name]}
            onInput={(event) => onSettings({ [name]: Number(event.currentTarget.value) })}
          />
          <output for={`${id}${name}`}>{new Intl.NumberFormat(strings.language).format(settings[name])}</output>
        </div>
      ))}
      {YES_NO.map(([name, title]) => (
        <label class="check" key={name}>
          <input type="checkbox" checked={settings[name]} onChange={(event) => onSettings({ [name]: event.currentTarget.checked })} />
          <span>{strings.t(title)}</span>
        </label>
      ))}
      <button type="button" class="quiet-button" onClick={reset}>
        {strings.t('reset')}
      </button>
    </div>
  );
}

/** What "reset" brings back; the list of sites is no matter of reading. */
const RESET = ['theme', 'font', 'textSize', 'measure', 'leading', 'keyFacts', 'spans'] as const;
