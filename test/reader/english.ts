import en from '../../src/i18n/_locales/en/messages.json';
import { stringsFrom } from '../../src/i18n/strings';

const messages: Record<string, { message: string }> = en;

/** The English strings, filled as the browser fills them. */
export const english = stringsFrom((name, values) =>
  (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[place - 1] ?? ''),
);
