import type { Strings } from '../i18n/strings';
import { ContentsIcon, FindIcon } from './icons';
import { KeyList } from './KeyList';
import type { KeySettings } from './keys';
import { headingsOf, Outline, type OutlineProps } from './Outline';
import { Panel } from './Panel';

export interface ContentsPanelProps extends OutlineProps {
  strings: Strings;
  settings: KeySettings;
  open: boolean;
  setOpen(open: boolean): void;
  /** Is the list of keys unfolded? */
  keys: boolean;
  setKeys(keys: boolean): void;
  onFind(): void;
}

/** The button "contents" with its panel: finding in the story, its headings, and the keys. */
export function ContentsPanel({ strings, settings, open, setOpen, keys, setKeys, onFind, ...outline }: ContentsPanelProps) {
  return (
    <Panel name="contents" label={strings.t('contents')} icon={<ContentsIcon />} open={open} setOpen={setOpen}>
      <button type="button" class="find-opener" onClick={onFind}>
        <FindIcon />
        {strings.t('find')}
      </button>
      {headingsOf(outline.story.current).length ? <Outline {...outline} /> : <p class="field-note">{strings.t('noHeadings')}</p>}
      <details class="more" open={keys} onToggle={({ currentTarget }) => setKeys(currentTarget.open)}>
        <summary>{strings.t('keys')}</summary>
        <KeyList settings={settings} strings={strings} />
      </details>
    </Panel>
  );
}
