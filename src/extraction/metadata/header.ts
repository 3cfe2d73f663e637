import type { StoryPlace } from './metadata';
import { parentOf, select, tagOf, walkerOf } from './untouched';

/** The part of the page that introduces the story: everything from its headline to its first paragraph. */
export interface Header {
  /** The headline's own element, if the page has one. */
  headline: Element | null;
  /** Elements shortly before the headline, in document order. */
  above: Element[];
  /** Elements from behind the headline to the first paragraph, in document order; the paragraph is not among them. */
  below: Element[];
}

const MAX_BELOW = 500;
const MAX_ABOVE = 60;

/**
 * Finds the story's header by walking back from its first paragraph to the nearest h1 (the given headline, if any), so menus and lists of
 * stories elsewhere on the page never speak for the story. Bounded: at most some 500 elements are looked at.
 */
export function headerOf(doc: Document, place: StoryPlace, headline: Element | null): Header {
  const top = select(doc, 'html')[0];
  const header: Header = { headline, above: [], below: [] };
  if (!top) return header;
  const walker = walkerOf(top, 1);
  if (place.first) {
    walker.currentNode = place.first;
    const ancestors = new Set<Element>();
    for (let up = parentOf(place.first), i = 0; up && i < 100; up = parentOf(up), i++) ancestors.add(up);
    let node = walker.previousNode() as Element | null;
    for (let i = 0; node && i < MAX_BELOW && node !== headline && !(headline === null && tagOf(node) === 'h1'); i++) {
      if (!ancestors.has(node)) header.below.push(node);
      node = walker.previousNode() as Element | null;
    }
    header.below.reverse();
    if (node && (node === headline || tagOf(node) === 'h1')) header.headline ??= node;
    else if (headline) {
      // The headline stands elsewhere (behind the first paragraph, or far above): only what is near speaks for the story.
      header.below = header.below.slice(-80);
      header.below.push(...following(top, headline, 40));
    } else header.below = header.below.slice(-120);
  } else if (headline) header.below = following(top, headline, 120);
  if (header.headline) {
    walker.currentNode = header.headline;
    const ancestors = new Set<Element>();
    for (let up = parentOf(header.headline), i = 0; up && i < 100; up = parentOf(up), i++) ancestors.add(up);
    for (let i = 0, node = walker.previousNode(); node && i < MAX_ABOVE; node = walker.previousNode(), i++)
      if (!ancestors.has(node as Element)) header.above.push(node as Element);
    header.above.reverse();
    const inside = new Set(select(header.headline, '*'));
    header.below = header.below.filter((element) => !inside.has(element));
  }
  return header;
}

/** Elements behind another in document order, its own content left out. */
function following(top: Element, from: Element, count: number): Element[] {
  const walker = walkerOf(top, 1);
  walker.currentNode = from;
  const out: Element[] = [];
  let node = walker.nextNode() as Element | null;
  while (node && from.contains(node)) node = walker.nextNode() as Element | null;
  for (; node && out.length < count; node = walker.nextNode() as Element | null) out.push(node);
  return out;
}
