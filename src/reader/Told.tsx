import type { Strings } from '../i18n/strings';

export interface ToldProps {
  title: string;
  text: string;
  /** The one thing that can be done; none where nothing helps but waiting. */
  action?: { label: string; act(): void };
  /** Shown only when it lasts, so that a page that is read at once does not flicker. */
  patient?: boolean;
  strings: Strings;
}

/** A state that is told like a story: a headline that says what happened, one sentence, one button. */
export function Told({ title, text, action, patient = false, strings }: ToldProps) {
  return (
    <main class={patient ? 'told patient' : 'told'} lang={strings.language} dir={strings.dir} aria-busy={patient}>
      <div role="status">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {action && (
        <button type="button" class="button" onClick={action.act}>
          {action.label}
        </button>
      )}
    </main>
  );
}
