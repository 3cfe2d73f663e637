import type { StoryPlace } from './metadata';
import { ancestorsOf, holds, select, selectFirst, walkerOf } from './untouched';

/** The part of the page that introduces the story: everything from its headline to its first paragraph. */
export interface Header {
  /** The headline's own element, if the page has one. */
  headline: Element | null;
  /** Elements shortly before the headline, in document order. */
  above: Element[];
  /** Elements from behind the headline to the first paragraph, in document order; neither of the two is among them. */
  below: Element[];
  /** A few elements right behind the last paragraph. */
  foot: Element[];
}

const MOST_BELOW = 500;
const MOST_ABOVE = 60;
const MOST_BEHIND = 15;
/** Elements that are looked at where no headline bounds them. */
const UNBOUNDED = 120;

/**
 * Finds the story's header by walking back from its first paragraph to its headline, so menus and lists of stories elsewhere on the page
 * never speak for the story. Bounded: at most some 500 elements are looked at.
 */
export function headerOf(doc: Document, place: StoryPlace, headline: Element | null): Header {
  const top = selectFirst(doc, 'html');
  const header: Header = { headline, above: [], below: [], foot: [] };
  if (!top) return header;
  const { first } = place;
  if (first && headline && holds(headline, first)) header.headline = null;
  if (first) {
    const back = before(doc, top, first, MOST_BELOW, (element) => element === headline);
    if (header.headline && back.stopped) header.below = back.found;
    else if (header.headline) header.below = [...back.found.slice(-80), ...after(doc, top, header.headline, 40)];
    else header.below = back.found.slice(-UNBOUNDED);
  } else if (headline) header.below = after(doc, top, headline, UNBOUNDED);
  if (header.headline) {
    header.above = before(doc, top, header.headline, MOST_ABOVE).found;
    const inside = new Set(select(header.headline, '*'));
    header.below = header.below.filter((element) => !inside.has(element));
  }
  if (place.last) header.foot = after(doc, top, place.last, MOST_BEHIND);
  return header;
}

/** Elements before another in document order, nearest last; what holds it is left out. */
function before(
  doc: Document,
  top: Element,
  from: Element,
  most: number,
  stop?: (element: Element) => boolean,
): { found: Element[]; stopped: boolean } {
  const walker = walkerOf(doc, top, 1);
  walker.currentNode = from;
  const around = new Set(ancestorsOf(from));
  const found: Element[] = [];
  for (let node = walker.previousNode(); node && found.length < most; node = walker.previousNode()) {
    if (stop?.(node as Element)) return { found: found.reverse(), stopped: true };
    if (!around.has(node as Element)) found.push(node as Element);
  }
  return { found: found.reverse(), stopped: false };
}

/** Elements behind another in document order, its own content left out. */
function after(doc: Document, top: Element, from: Element, most: number): Element[] {
  const walker = walkerOf(doc, top, 1);
  walker.currentNode = from;
  const found: Element[] = [];
  let node = walker.nextNode() as Element | null;
  while (node && holds(from, node)) node = walker.nextNode() as Element | null;
  for (; node && found.length < most; node = walker.nextNode() as Element | null) found.push(node);
  return found;
}
