import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { Settings } from '../settings/fields';
import { hyphenates } from './hyphenates';
import { TextIcon } from './icons';
import { Panel } from './Panel';
import { ReadingSettings } from './ReadingSettings';

export interface TextPanelProps {
  story: RefObject<HTMLElement | null>;
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
  open: boolean;
  setOpen(open: boolean): void;
}

/** The button "text and theme" with its panel. */
export function TextPanel({ story, settings, strings, onSettings, open, setOpen }: TextPanelProps) {
  const noHyphens = useMemo(
    () => open && settings.hyphens && story.current !== null && !hyphenates(story.current),
    [open, settings.hyphens, story],
  );
  return (
    <Panel name="text" label={strings.t('textAndTheme')} icon={<TextIcon />} open={open} setOpen={setOpen}>
      <ReadingSettings settings={settings} strings={strings} onSettings={onSettings} folded noHyphens={noHyphens} />
    </Panel>
  );
}
