import type messages from './_locales/en/messages.json';

/** The name of a visible string. */
export type MessageKey = keyof typeof messages;

/** The name of a string that depends on a number: it stands in the messages as `name_one`, `name_other` and so on. */
export type PluralKey = Extract<MessageKey, `${string}_other`> extends `${infer Name}_other` ? Name : never;

/** What may stand in a string's places `$1`, `$2`. */
export type Value = string | number;

/** Every visible string of the interface, in the language the browser picked. */
export interface Strings {
  /** The language the strings are really in, BCP 47. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** A string, with its places filled. */
  t(key: MessageKey, ...values: Value[]): string;
  /** The form of a string that goes with a number; the number is `$1`. */
  n(key: PluralKey, count: number, ...values: Value[]): string;
}

/** Languages among ours, and likely ones to come, that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ps|ur|yi)\b/;

/**
 * Strings out of a look-up such as the browser's `i18n.getMessage`.
 * @param get the message of that name with its places filled, '' where there is none
 */
export function stringsFrom(get: (name: string, values: string[]) => string): Strings {
  // The browser falls back to English where it has no messages in its own language, so the messages tell theirs.
  const language = get('language', []) || 'en';
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const written = (values: Value[]) => values.map((value) => (typeof value === 'number' ? numbers.format(value) : value));
  return {
    language,
    dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    t: (key, ...values) => get(key, written(values)),
    n: (key, count, ...values) => {
      const filled = written([count, ...values]);
      return get(`${key}_${plurals.select(count)}`, filled) || get(`${key}_other`, filled);
    },
  };
}
