import { own } from './own';

/** Elements that are looked at; what stands after them is copied without notes. */
const MOST = 150_000;
/** A box no larger than this that clips its content is meant for screen readers, in CSS pixels. */
const SPECK = 1;

const NOTES = { hidden: 'data-lede-hidden', src: 'data-lede-src', width: 'data-lede-width', height: 'data-lede-height' };

/** Never rendered, and no news to anybody. */
const UNSEEN = new Set('head script style noscript template link meta title source track param br wbr area'.split(' '));

type Twins = [live: Node, copy: Node];

const childrenOf = own<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const rootOf = own<Element | null>(Document.prototype, 'documentElement');
const firstOf = own<Element | null>(Element.prototype, 'firstElementChild');
const nextOf = own<Element | null>(Element.prototype, 'nextElementSibling');
const shadowOf = own<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const tagOf = own<string>(Element.prototype, 'localName');
const widthOf = own<number>(HTMLElement.prototype, 'offsetWidth');
const heightOf = own<number>(HTMLElement.prototype, 'offsetHeight');
const cloneOf = <T extends Node>(node: T): T => Node.prototype.cloneNode.call(node, true) as T;
const isElement = (node: Node): node is Element => node instanceof Element;

/**
 * A detached copy of a live page, with notes of what only the live page knows, as attributes on the copy alone:
 * `data-lede-hidden` on what is not rendered, `data-lede-src` with the picture that was chosen, `data-lede-width` and
 * `data-lede-height` with its own size, or that on the screen while it has not come. Open shadow roots stand in the copy as ordinary children, slots filled.
 * @param live the page's document; not a node, not an attribute of it is changed
 */
export function snapshot(live: Document): Document {
  const copy = cloneOf(live);
  forgetForeignNotes(copy);
  const hosts: { copy: Element; inside: Node[] }[] = [];
  const slots: { live: HTMLSlotElement; copy: Element }[] = [];
  const slotted = new Map<Node, Node>();
  // A page that hides its whole body tells nothing by what else it hides.
  const bodyIsShown = isShown(live);
  // Elements and their twins by turns, walked in page order: the cap leaves out the end of the page, not its beginning.
  const waiting: (Element | null)[] = [rootOf(live), rootOf(copy)];
  for (let seen = 0; waiting.length > 0 && seen < MOST; ) {
    const twin = waiting.pop();
    const node = waiting.pop();
    if (!node || !twin) continue;
    seen++;
    waiting.push(nextOf(node), nextOf(twin));
    if (UNSEEN.has(tagOf(node)) || note(node, twin, bodyIsShown) === 'hidden') continue;
    waiting.push(firstOf(node), firstOf(twin));
    const shadow = shadowOf(node);
    if (shadow) {
      const inside = pairsOf(shadow);
      hosts.push({ copy: twin, inside: inside.map(([, copied]) => copied) });
      // These copies have no parent yet and so no siblings: each is walked by itself.
      for (const [child, copied] of inside) if (isElement(child) && isElement(copied)) waiting.push(child, copied);
    }
    if (node instanceof HTMLSlotElement) slots.push({ live: node, copy: twin });
    if (shadow || node instanceof HTMLSlotElement) for (const [child, copied] of pairs(node, twin)) slotted.set(child, copied);
  }
  for (const { copy: host, inside } of hosts) host.replaceChildren(...inside);
  for (const slot of slots) fill(slot.live, slot.copy, slotted);
  return copy;
}

/** A slot stands for what was put into it; without that, for its own content. */
function fill(live: HTMLSlotElement, copy: Element, slotted: ReadonlyMap<Node, Node>): void {
  const given =
    live.assignedNodes().length > 0
      ? live.assignedNodes({ flatten: true }).flatMap((node) => slotted.get(node) ?? [])
      : [...copy.childNodes];
  copy.replaceWith(...given);
}

const pairs = (node: Node, twin: Node): Twins[] => {
  const copies = childrenOf(twin);
  return Array.from(childrenOf(node), (child, i): Twins => [child, copies[i]!]);
};

const pairsOf = (shadow: ShadowRoot): Twins[] => Array.from(shadow.childNodes, (child): Twins => [child, cloneOf(child)]);

/** A page may carry attributes of our names: they say nothing. */
function forgetForeignNotes(copy: Document): void {
  const names = Object.values(NOTES);
  const marked = Document.prototype.querySelectorAll.call(copy, names.map((name) => `[${name}]`).join());
  for (const element of marked) for (const name of names) Element.prototype.removeAttribute.call(element, name);
}

function isShown(live: Document): boolean {
  const body = Document.prototype.querySelector.call(live, 'body');
  return body === null || Element.prototype.checkVisibility.call(body);
}

function note(live: Element, copy: Element, bodyIsShown: boolean): 'hidden' | 'shown' {
  if (bodyIsShown && !isRendered(live)) {
    write(copy, NOTES.hidden, '');
    return 'hidden';
  }
  if (live instanceof HTMLImageElement) {
    const { width, height } = Element.prototype.getBoundingClientRect.call(live);
    if (live.currentSrc && live.naturalWidth > SPECK) write(copy, NOTES.src, live.currentSrc);
    // A loaded picture's own size tells its shape; a page may show only a cut of it.
    const own = live.naturalWidth > SPECK && live.naturalHeight > SPECK;
    if (own || (width >= 1 && height >= 1)) {
      write(copy, NOTES.width, String(own ? live.naturalWidth : Math.round(width)));
      write(copy, NOTES.height, String(own ? live.naturalHeight : Math.round(height)));
    }
  }
  return 'shown';
}

const write = (element: Element, name: string, value: string): void => Element.prototype.setAttribute.call(element, name, value);

/** Is it there for the eye? What is merely see-through, folded away in a `details` or cut off by a "read more" counts as shown. */
function isRendered(element: Element): boolean {
  if (!(element instanceof HTMLElement) || ALWAYS_SHOWN.has(tagOf(element))) return true;
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) {
    // A `display: contents` element has no box of its own, its children have.
    return getComputedStyle(element).display === 'contents' || Element.prototype.closest.call(element, 'details:not([open])') !== null;
  }
  // Only a class makes a speck; asking every element for its size would cost a layout of its own.
  if (!Element.prototype.hasAttribute.call(element, 'class') || !MAY_BE_SPECK.has(tagOf(element))) return true;
  if (widthOf(element) > SPECK || heightOf(element) > SPECK) return true;
  const { overflowX, position } = getComputedStyle(element);
  return position !== 'absolute' || overflowX === 'visible';
}

/** A page that hides these for a moment means to show them. */
const ALWAYS_SHOWN = new Set(['html', 'body']);
/** Elements that are clipped to a speck to be read out only; pictures that are still to load have no size yet either. */
const MAY_BE_SPECK = new Set('div span p a h1 h2 h3 h4 h5 h6 section nav ul ol li label dl figcaption'.split(' '));
