import browser from 'webextension-polyfill';
import { type Strings, stringsFrom } from './strings';

/** The interface's strings, as the browser gives them. */
export const strings: Strings = stringsFrom((name, values) => {
  try {
    return browser.i18n.getMessage(name, values);
  } catch {
    // The extension was updated or taken away while a page still shows the reader: that has to close, and needs no words for it.
    return '';
  }
});

/** A visible string, with its places `$1`, `$2` filled. */
export const t: Strings['t'] = strings.t;

/** The form of a visible string that goes with a number. */
export const n: Strings['n'] = strings.n;
