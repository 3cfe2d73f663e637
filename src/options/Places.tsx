import { t } from '../i18n/t';
import type { Settings } from '../settings/fields';
import { forgetPlaces, MOST_PLACES } from '../settings/places';

export interface PlacesProps {
  settings: Settings;
  onSettings(change: Partial<Settings>): void;
  onSay(what: string): void;
  onFault(): void;
}

/** Whether the place in each story is kept, and forgetting all of them. */
export function Places({ settings, onSettings, onSay, onFault }: PlacesProps) {
  const forget = () => forgetPlaces().then(() => onSay(t('placesForgotten')), onFault);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.places}
          onChange={({ currentTarget: { checked } }) => {
            onSettings({ places: checked });
            // What is not to be kept is not left lying about.
            if (!checked) forget();
          }}
        />
        {t('placesKeep')}
      </label>
      <p class="quiet small">{t('placesText', MOST_PLACES)}</p>
      <button type="button" class="quiet-button" onClick={forget}>
        {t('placesForget')}
      </button>
    </>
  );
}
