/** Elements are made past anything a page may have named after the method. */
const make = <K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[K];

/** A file that the browser has begun to save is forgotten after so long, in milliseconds. */
const KEPT = 60_000;

/** Put text on the clipboard, and beside it the same with its formatting for programs that take it. */
export async function copy(text: string, html?: string): Promise<void> {
  const forms: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html) forms['text/html'] = new Blob([html], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
  } catch (error) {
    // A page without https, or one that forbids the clipboard to what runs in it: the old way takes plain text.
    if (!copyByCommand(text)) throw error;
  }
}

/** Copies as if the text had been selected. It stands where the focus is for that moment: over a page that is the reader's own root. */
function copyByCommand(text: string): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const field = make('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: 0';
  const place = (focused?.parentElement ?? document.body) as HTMLElement;
  place.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Save a text as a file, as if a link to it had been pressed. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
