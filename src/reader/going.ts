/** Room left above what was gone to, as a share of the window. */
const ABOVE = 0.28;

/** The blocks of the story that the keys step through and a place is told by. */
export const blocksOf = (story: HTMLElement | null): HTMLElement[] => [...(story?.querySelector('.body')?.children ?? [])] as HTMLElement[];

/** What has the focus inside an element, in a document or in a shadow root. */
export function focusIn(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  const focused = root?.activeElement ?? null;
  return focused && element?.contains(focused) ? focused : null;
}

/** The line of the window that reading is thought to be at, in its own coordinates: never under what lies over the beginning of a low one. */
export function readingLine(scroller: HTMLElement): number {
  const covered = Number.parseFloat(getComputedStyle(scroller).getPropertyValue('--covered')) || 0;
  return scroller.getBoundingClientRect().top + Math.max(scroller.clientHeight * ABOVE, covered);
}

/** Bring a place into view, where the reading is. */
export function bringIntoView(scroller: HTMLElement, place: { top: number }): void {
  scroller.scrollTop += place.top - readingLine(scroller);
}

/** Bring an element into view and give it the focus. */
export function goTo(scroller: HTMLElement | null, element: HTMLElement): void {
  if (!scroller) return;
  const place = element.getBoundingClientRect();
  // What is no control can have the focus for once, so that Tab and the keys go on from there.
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input, summary')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  bringIntoView(scroller, place);
}

/** Go to the next or previous block, counted from the one with the focus, else from the top of the window. */
export function stepParagraph(scroller: HTMLElement | null, story: HTMLElement | null, by: 1 | -1): void {
  if (!scroller) return;
  const blocks = blocksOf(story);
  const focused = focusIn(story);
  const from = focused ? blocks.findIndex((block) => block.contains(focused)) : -1;
  const line = readingLine(scroller);
  const below = blocks.findIndex((block) => block.getBoundingClientRect().top > line - 1);
  const at = from >= 0 ? from + by : by > 0 ? below : (below < 0 ? blocks.length : below) - 1;
  const block = blocks[at];
  if (block) goTo(scroller, block);
}
