import type { Strings } from '../i18n/strings';
import type { Settings } from '../settings/fields';
import { TextIcon } from './icons';
import { Panel } from './Panel';
import { ReadingSettings } from './ReadingSettings';

export interface TextPanelProps {
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
  open: boolean;
  setOpen(open: boolean): void;
}

/** The button "text and theme" with its panel. */
export function TextPanel({ settings, strings, onSettings, open, setOpen }: TextPanelProps) {
  return (
    <Panel name="text" label={strings.t('textAndTheme')} icon={<TextIcon />} open={open} setOpen={setOpen}>
      <ReadingSettings settings={settings} strings={strings} onSettings={onSettings} folded />
    </Panel>
  );
}
