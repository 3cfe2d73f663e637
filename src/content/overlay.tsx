import { type ComponentChild, render } from 'preact';
import css from './overlay.css?inline';
import { own } from './own';
import { shield } from './shield';

/** What stands over the page, as long as it does. */
export interface Overlay {
  /** Show this instead. */
  show(content: ComponentChild): void;
  /** Take it off: the page is as it was, focus and place included. */
  close(): void;
}

/** A page that rebuilds itself may throw our element out; so often it is put back. */
const PUT_BACK = 5;

/**
 * Lay something over the page, in a closed shadow root on one element in the top layer. The page beneath is inert, but not an
 * attribute of it is changed.
 * @param label what it is, for screen readers
 * @param styles of the content
 * @param leave Esc was pressed, or the browser's own gesture to go back
 * @param lost the page threw the element out again and again
 */
export function openOverlay(label: string, styles: string, { leave, lost }: { leave(): void; lost(): void }): Overlay {
  const before = { x: scrollX, y: scrollY, focus: focusOf(document) };
  const host = make('lede-reader');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(css), sheetOf(styles)];
  const dialog = make('dialog');
  dialog.setAttribute('aria-label', label);
  root.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });

  const lower = shield(host, root, leave);
  const releasePage = holdPage();
  let putBack = 0;
  const watch = new MutationObserver(() => {
    if (host.isConnected) return;
    if (putBack++ < PUT_BACK) stand();
    else lost();
  });
  const stand = () => {
    pageRoot().append(host);
    dialog.close();
    dialog.showModal();
  };
  stand();
  watch.observe(pageRoot(), { childList: true });
  const unprint = printsItself(dialog);

  return {
    show: (content) => render(content, dialog),
    close: () => {
      watch.disconnect();
      unprint();
      lower();
      render(null, dialog);
      dialog.close();
      host.remove();
      releasePage();
      if (before.focus instanceof HTMLElement || before.focus instanceof SVGElement) before.focus.focus({ preventScroll: true });
      scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
    },
  };
}

/** On paper the dialog is a part of the page like any other: out of the top layer, where everything ends with the window. */
function printsItself(dialog: HTMLDialogElement): () => void {
  let back = () => {};
  const begin = () => {
    if (!dialog.isConnected) return;
    const scroller = dialog.querySelector('.scroller');
    const top = scroller?.scrollTop ?? 0;
    const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
    dialog.close();
    back = () => {
      if (dialog.isConnected && !dialog.open) dialog.showModal();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      if (scroller) scroller.scrollTop = top;
      back = () => {};
    };
  };
  const end = () => back();
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

const focusOf = own<Element | null>(Document.prototype, 'activeElement');
const rootOf = own<Element>(Document.prototype, 'documentElement');
const pageRoot = (): Element => rootOf(document);
const make = <K extends keyof HTMLElementTagNameMap | 'lede-reader'>(name: K) =>
  Document.prototype.createElement.call(document, name) as K extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[K] : HTMLElement;

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * Its scrollbar would stand beside ours, and where it hides its root our element would be hidden too. On paper the story stands alone.
 */
const HOLD = `:root:root:root { overflow: hidden !important; display: block !important; content-visibility: visible !important; }
@media print {
  :root:root:root { overflow: visible !important; position: static !important; width: auto !important; height: auto !important; max-height: none !important; margin: 0 !important; padding: 0 !important; transform: none !important; columns: auto !important; }
  :root > :not(lede-reader, #_#_#_) { display: none !important; }
}`;

/** Hold the page still by a style sheet of its document, which leaves no trace in its tree. */
function holdPage(): () => void {
  const sheet = sheetOf(HOLD);
  wear([...sheetsOf(document), sheet]);
  return () => wear([...sheetsOf(document)].filter((other) => other !== sheet));
}

const sheetsOf = own<CSSStyleSheet[]>(Document.prototype, 'adoptedStyleSheets');
const wear = (sheets: CSSStyleSheet[]): void => {
  Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!.set!.call(document, sheets);
};
