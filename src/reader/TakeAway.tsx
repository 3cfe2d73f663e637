import { useEffect, useId, useState } from 'preact/hooks';
import type { MessageKey, Strings } from '../i18n/strings';
import type { Settings } from '../settings/fields';
import { TakeAwayIcon } from './icons';
import { Panel } from './Panel';
import { type TakeAct, type Taken, type Taker, take } from './taking';

export interface TakeAwayProps {
  story: Taken;
  taker: Taker;
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
  open: boolean;
  setOpen(open: boolean): void;
}

type Choice = readonly [TakeAct, MessageKey];

const COPIES: readonly Choice[] = [
  ['copy', 'takeRich'],
  ['copy-text', 'takePlain'],
  ['copy-markdown', 'takeMarkdown'],
];
const FILES: readonly Choice[] = [
  ['page', 'takePage'],
  ['markdown', 'takeMarkdown'],
  ['text', 'takePlain'],
];
const OTHERS: readonly Choice[] = [
  ['print', 'takePrint'],
  ['share', 'takeShare'],
  ['tab', 'openInTab'],
];
const MARKS: readonly (readonly [Settings['markdownMarks'], MessageKey])[] = [
  ['highlight', 'marksHighlight'],
  ['footnotes', 'marksFootnotes'],
];

/** The button "take away" with its small panel. */
export function TakeAway({ open, setOpen, ...acts }: TakeAwayProps) {
  return (
    <Panel name="take-away" label={acts.strings.t('takeAway')} icon={<TakeAwayIcon />} open={open} setOpen={setOpen}>
      <Acts {...acts} />
    </Panel>
  );
}

/** Copy, save, print, share, a tab of its own. */
function Acts({ story, taker, settings, strings, onSettings }: Omit<TakeAwayProps, 'open' | 'setOpen'>) {
  const [said, setSaid] = useState('');
  const id = useId();
  useEffect(() => {
    // A press must not wait for code to come: browsers forget that there was one.
    taker.exporter().catch(() => {});
  }, [taker]);
  const act = (what: TakeAct) => {
    take(what, story, taker, settings, strings).then(setSaid, () => setSaid(strings.t('takeFailed')));
  };
  const acts = (choices: readonly Choice[]) =>
    choices
      .filter(([what]) => !taker.without.includes(what) && (what !== 'share' || canShare()))
      .map(([what, label]) => (
        <button key={what} type="button" class="quiet-button" data-act={what} onClick={() => act(what)}>
          {strings.t(label)}
        </button>
      ));
  return (
    <div class="take-away">
      <fieldset class="choice">
        <legend>{strings.t('takeCopy')}</legend>
        <div class="choices">{acts(COPIES)}</div>
      </fieldset>
      <fieldset class="choice">
        <legend>{strings.t('takeSave')}</legend>
        <div class="choices">{acts(FILES)}</div>
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.embedPictures}
          aria-describedby={`${id}hint`}
          onChange={(event) => onSettings({ embedPictures: event.currentTarget.checked })}
        />
        <span>
          {strings.t('picturesInside')}
          <span class="hint" id={`${id}hint`}>
            {strings.t('picturesInsideHint')}
          </span>
        </span>
      </label>
      <fieldset class="choice">
        <legend>{strings.t('marksInMarkdown')}</legend>
        <div class="choices">
          {MARKS.map(([value, label]) => (
            <label key={value} class="chip">
              <input
                type="radio"
                name={`${id}marks`}
                value={value}
                checked={settings.markdownMarks === value}
                onChange={() => onSettings({ markdownMarks: value })}
              />
              <span>{strings.t(label)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="choices others">{acts(OTHERS)}</div>
      {taker.isPrivate && (
        <p class="hint private">
          {strings.t('privateNoTab')} {taker.without.includes('print') && strings.t('privatePrint')}
        </p>
      )}
      <p class="take-said" role="status">
        {said}
      </p>
    </div>
  );
}

const canShare = (): boolean => typeof navigator.share === 'function';
