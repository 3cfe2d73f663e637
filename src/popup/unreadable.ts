/** Why a tab holds nothing that can be read. */
export type Unreadable =
  | 'browser'
  | 'store'
  | 'pdf'
  | 'file'
  | 'local'
  | 'source'
  | 'empty'
  | 'frames'
  | 'no-text'
  | 'error-page'
  | 'limited'
  | 'failed';

/** Pages of the browsers and of extensions; about:blank and srcdoc are pages like others. */
const BROWSER =
  /^(about:(?!blank|srcdoc)|chrome|edge|brave|opera|vivaldi|moz-extension:|resource:|devtools:|extension:|data:|javascript:)/i;
/** Where extensions are installed from: browsers keep all extensions out. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com\/|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org\/|addons\.opera\.com\/)/i;

/** What an address alone tells; null where the page has to be asked. */
export function unreadableAddress(url: string | undefined): Unreadable | null {
  // Browsers tell an extension no address of pages it may not touch.
  if (!url) return null;
  if (/^view-source:/i.test(url)) return 'source';
  if (STORES.test(url)) return 'store';
  return BROWSER.test(url) ? 'browser' : null;
}

/**
 * What a browser's refusal to let the reader into a page tells.
 * @param message of the error, in the words of Chrome or Firefox
 */
export function unreadableError(message: string, url: string | undefined): Unreadable {
  if (/error page/i.test(message)) return 'error-page';
  if (/gallery|webstore/i.test(message)) return 'store';
  // Chromium hides the address of a local file it was not told to share; every other hidden page it calls by its scheme.
  if (url ? /^file:/i.test(url) : /cannot access contents of the page/i.test(message)) return 'local';
  if (url === 'about:blank') return 'empty';
  if (/cannot access (a |contents of (the )?url )?"?(chrome|edge|about|brave|opera|vivaldi|devtools|view-source)/i.test(message))
    return 'browser';
  if (/cannot access contents|must request permission|missing host permission|cannot be scripted/i.test(message)) {
    return url && /^https?:/i.test(url) ? 'limited' : 'browser';
  }
  return 'failed';
}

/** What the kind of a document tells; null where it is a page. */
export function unreadableType(contentType: string | undefined, url: string | undefined): Unreadable | null {
  if (contentType === 'application/pdf' || (!contentType && /\.pdf([?#]|$)/i.test(url ?? ''))) return 'pdf';
  if (!contentType || /^(text\/html|application\/xhtml\+xml)$/.test(contentType)) return null;
  return 'file';
}
