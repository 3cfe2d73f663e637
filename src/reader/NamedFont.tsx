import { useId, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { FIELDS } from '../settings/fields';
import { isInstalled } from './installed-font';

/** The field for the name of an installed font, with a note where this computer has none of that name. */
export function NamedFont({ name, strings, onName }: { name: string; strings: Strings; onName(name: string): void }) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  // What cannot be the name of a font is nowhere installed either.
  const missing = typed.trim() !== '' && !(FIELDS.fontName.valid(typed) && isInstalled(typed));
  return (
    <div class="named-font">
      <label for={id}>{strings.t('fontName')}</label>
      <input
        id={id}
        class="field"
        type="text"
        value={typed}
        placeholder="Georgia"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}note`}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (FIELDS.fontName.valid(value)) onName(value);
        }}
      />
      <p id={`${id}note`} class="field-note" role="status">
        {missing ? strings.t('fontMissing', typed) : ''}
      </p>
    </div>
  );
}
