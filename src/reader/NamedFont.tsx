import { useId } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { FIELDS } from '../settings/fields';
import { isInstalled } from './installed-font';

/** The field for the name of an installed font, with a note where this computer has none of that name. */
export function NamedFont({ name, strings, onName }: { name: string; strings: Strings; onName(name: string): void }) {
  const id = useId();
  const missing = name.trim() !== '' && !isInstalled(name);
  return (
    <div class="named-font">
      <label for={id}>{strings.t('fontName')}</label>
      <input
        id={id}
        class="field"
        type="text"
        value={name}
        placeholder="Georgia"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}note`}
        onInput={({ currentTarget: { value } }) => FIELDS.fontName.valid(value) && onName(value)}
      />
      <p id={`${id}note`} class="field-note" role="status">
        {missing ? strings.t('fontMissing', name) : ''}
      </p>
    </div>
  );
}
