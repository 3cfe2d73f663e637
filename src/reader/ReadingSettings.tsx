import { useEffect, useId, useRef } from 'preact/hooks';
import type { MessageKey, Strings } from '../i18n/strings';
import type { SpanKind } from '../keyfacts/key-fact';
import { FIELDS, type Settings } from '../settings/fields';
import { KIND_NAMES } from './facts/kind-names';
import { NamedFont } from './NamedFont';

export interface ReadingSettingsProps {
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
  /** Is what few need folded away? */
  folded?: boolean;
  /** Does the browser lack the rules to hyphenate the story that is set by them? */
  noHyphens?: boolean;
}

type Chosen = 'theme' | 'font' | 'align' | 'lineFocus';
type Choice<K extends Chosen> = readonly (readonly [Settings[K], MessageKey | number])[];

const THEMES: Choice<'theme'> = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['gray', 'themeGray'],
  ['dark', 'themeDark'],
  ['contrast', 'themeContrast'],
];

const FONTS: Choice<'font'> = [
  ['literata', 'fontLiterata'],
  ['source-serif', 'fontSourceSerif'],
  ['atkinson', 'fontAtkinson'],
  ['serif', 'fontSerif'],
  ['sans', 'fontSans'],
  ['named', 'fontNamed'],
];

const ALIGNMENTS: Choice<'align'> = [
  ['start', 'alignStart'],
  ['justify', 'alignJustify'],
];

const LINE_FOCUS: Choice<'lineFocus'> = [
  ['off', 'lineFocusOff'],
  ['1', 1],
  ['3', 3],
  ['5', 5],
  ['paragraph', 'lineFocusParagraph'],
];

type Measured = 'textSize' | 'measure' | 'leading' | 'letterSpacing' | 'wordSpacing';
/** Name, least, most and step of each slider; all within what the settings accept. */
type Slider = readonly [Measured, MessageKey, number, number, number];
const MEASURES: readonly Slider[] = [
  ['textSize', 'textSize', 13, 30, 1],
  ['measure', 'columnWidth', 26, 48, 1],
  ['leading', 'lineSpacing', 1.3, 2.2, 0.05],
];
const SPACINGS: readonly Slider[] = [
  ['letterSpacing', 'letterSpacing', 0, 0.2, 0.01],
  ['wordSpacing', 'wordSpacing', 0, 0.5, 0.02],
];

/** The controls for theme, face and measures; each change shows at once. */
export function ReadingSettings({ settings, strings, onSettings, folded = false, noHyphens = false }: ReadingSettingsProps) {
  const id = useId();
  const hyphensNote = useRef<HTMLParagraphElement>(null);
  const lacked = useRef(noHyphens);
  // The note comes under the switch that was pressed, which may stand at the end of what is in view.
  useEffect(() => {
    if (noHyphens && !lacked.current) hyphensNote.current?.scrollIntoView({ block: 'nearest' });
    lacked.current = noHyphens;
  }, [noHyphens]);
  const numbers = new Intl.NumberFormat(strings.language);
  const choice = <K extends Chosen>(name: K, title: MessageKey, choices: Choice<K>) => (
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
            <span>{typeof label === 'number' ? numbers.format(label) : strings.t(label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  const slider = ([name, title, min, max, step]: Slider) => (
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
      <output for={`${id}${name}`}>{numbers.format(settings[name])}</output>
    </div>
  );
  const check = (name: 'keyFacts' | 'spans' | 'hyphens' | 'pictures' | 'dimPictures' | 'ruler', title: MessageKey) => (
    <label class="check" key={name}>
      <input type="checkbox" checked={settings[name]} onChange={(event) => onSettings({ [name]: event.currentTarget.checked })} />
      {strings.t(title)}
    </label>
  );
  const more = (
    <>
      {SPACINGS.map(slider)}
      {choice('align', 'alignment', ALIGNMENTS)}
      {check('hyphens', 'hyphens')}
      {noHyphens && settings.hyphens && (
        <p class="field-note hyphens-note" ref={hyphensNote}>
          {strings.t('hyphensMissing')}
        </p>
      )}
      {check('pictures', 'showPictures')}
      {check('dimPictures', 'dimPictures')}
      {choice('lineFocus', 'lineFocus', LINE_FOCUS)}
      {check('ruler', 'ruler')}
    </>
  );
  return (
    <div class="reading-settings">
      {choice('theme', 'theme', THEMES)}
      {choice('font', 'font', FONTS)}
      {settings.font === 'named' && (
        <NamedFont name={settings.fontName} strings={strings} onName={(fontName) => onSettings({ fontName })} />
      )}
      {MEASURES.map(slider)}
      {check('keyFacts', 'showKeyFacts')}
      {check('spans', 'showSpans')}
      {settings.keyFacts && settings.spans && <SpanKinds {...{ settings, strings, onSettings }} />}
      {folded ? (
        <details class="more">
          <summary>{strings.t('moreSettings')}</summary>
          <div class="more-settings">{more}</div>
        </details>
      ) : (
        more
      )}
      <button type="button" class="quiet-button" onClick={() => onSettings(READING_DEFAULTS)}>
        {strings.t('reset')}
      </button>
    </div>
  );
}

/** Which of the who, when, where and how much are set off. */
function SpanKinds({ settings, strings, onSettings }: Pick<ReadingSettingsProps, 'settings' | 'strings' | 'onSettings'>) {
  const { spansOff } = settings;
  const toggle = (kind: SpanKind) =>
    onSettings({ spansOff: spansOff.includes(kind) ? spansOff.filter((other) => other !== kind) : [...spansOff, kind] });
  return (
    <fieldset class="choice span-kinds">
      <legend>{strings.t('showSpans')}</legend>
      <div class="choices">
        {(Object.keys(KIND_NAMES) as SpanKind[]).map((kind) => (
          <label key={kind} class="chip">
            <input type="checkbox" checked={!spansOff.includes(kind)} onChange={() => toggle(kind)} />
            <span>{strings.t(KIND_NAMES[kind])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What "reset" does not touch: what is no matter of how the text looks. */
const KEPT = ['keysOn', 'keys', 'speed', 'voices', 'places', 'markdownMarks', 'embedPictures', 'kept', 'autoClean'] as const;

/** What "reset" brings back. */
export const READING_DEFAULTS: Partial<Settings> = Object.fromEntries(
  Object.entries(FIELDS)
    .filter(([name]) => !(KEPT as readonly string[]).includes(name))
    .map(([name, { fallback }]) => [name, fallback]),
);
