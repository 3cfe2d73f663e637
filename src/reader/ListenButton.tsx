import type { Strings } from '../i18n/strings';
import { ListenIcon } from './icons';

/** The button "listen": opens the row at the bottom and begins, or ends it. */
export function ListenButton({ on, strings, onPress }: { on: boolean; strings: Strings; onPress(): void }) {
  const name = strings.t('listen');
  return (
    <button type="button" class="act" aria-pressed={on} aria-label={name} title={name} onClick={onPress}>
      <ListenIcon />
    </button>
  );
}
