import browser from 'webextension-polyfill';
import { type Strings, stringsFrom } from './strings';

/** The interface's strings, as the browser gives them. */
export const strings: Strings = stringsFrom((name, values) => browser.i18n.getMessage(name, values));

/** A visible string, with its places `$1`, `$2` filled. */
export const t: Strings['t'] = strings.t;

/** The form of a visible string that goes with a number. */
export const n: Strings['n'] = strings.n;
