import { first } from './first';
import { flat } from './flat';

/** A paragraph of prose and where it stands. */
export interface Paragraph {
  node: Element;
  text: string;
}

/** The prose of a page, and the deepest element that holds most of it. */
export interface Prose {
  paragraphs: Paragraph[];
  /** Letters of all paragraphs. */
  length: number;
  body: Element | null;
  /** Letters of the longest prose that stands under one parent or grandparent. */
  longest: number;
}

const LEAST = 60;
const LONGEST = 10_000;
const MOST_PARAGRAPHS = 300;
const MOST_TEXT = 100_000;
const MOST_ELEMENTS = 6000;
const MOST_CHILDREN = 200;
/** Where paragraphs hold less than this, boxes are looked at too. */
const HARDLY_ANY = 600;
/** How far up from a paragraph its body is looked for. */
const HIGHEST = 7;
/** The deepest element with this share of the most that any element holds is the body. */
const MOST_OF_IT = 0.6;
/** A paragraph with more than this share of its letters in its first link is a teaser. */
const MOSTLY_LINK = 0.6;
/** Prose in these is never the story's: a paragraph in a link is a teaser; what noscript holds is text on live pages and elements in saved ones. */
const FURNITURE = 'nav,footer,dialog,noscript,a';
/** Where prose stands that is in no paragraph. */
const BOXES = /^(?:div|td|span|section|article)$/;

/** Text an element holds itself, outside of its child elements. */
function ownText(node: Element): string {
  let text = '';
  let child = node.firstChild;
  for (let i = 0; child && i < MOST_CHILDREN; i++) {
    if (child.nodeType === 3) text += (child as Text).data;
    child = child.nextSibling;
  }
  return text;
}

/**
 * Collects paragraphs of at least 60 characters that are not mostly links; where `p` hardly holds text, boxes with text of their own.
 * Written for its first run, when nothing is compiled yet: few steps for each element, and no pattern for each text.
 */
export function readProse(doc: Document): Prose {
  const prose: Prose = { paragraphs: [], length: 0, body: null, longest: 0 };
  const weights = new Map<Element, number>();
  const near = new Map<Element, number>();
  let parent: Element | null = null;
  let inFurniture = false;
  const add = (node: Element, raw: string) => {
    const text = raw.length < LEAST ? '' : flat(raw.slice(0, LONGEST));
    const { length } = text;
    if (length < LEAST || text.includes('cookie')) return;
    if (parent !== node.parentElement) {
      // paragraphs mostly follow each other under one parent
      parent = node.parentElement;
      inFurniture = !!parent?.closest(FURNITURE);
    }
    if (inFurniture) return;
    prose.paragraphs.push({ node, text });
    prose.length += length;
    let up = parent;
    for (let level = 0; up && level < HIGHEST; level++) {
      const weight = (weights.get(up) ?? 0) + length;
      weights.set(up, weight);
      if (level < 2) near.set(up, weight);
      up = up.parentElement;
    }
  };
  for (const node of first(MOST_PARAGRAPHS, doc, 'p')) {
    if (prose.length > MOST_TEXT) break;
    const text = node.textContent!;
    const link = text.length < LEAST ? null : node.querySelector('a');
    if (!link || link.textContent!.length < text.length * MOSTLY_LINK) add(node, text);
  }
  if (prose.length < HARDLY_ANY) {
    // old and East Asian sites write text straight into boxes and cells
    for (const node of first(MOST_ELEMENTS, doc, '*')) {
      if (prose.length > MOST_TEXT) break;
      if (BOXES.test(node.localName)) add(node, ownText(node));
    }
  }
  const most = Math.max(0, ...weights.values());
  let least = Number.POSITIVE_INFINITY;
  for (const [node, weight] of weights) {
    // of two elements with the same text the first seen is the deeper one
    if (weight >= most * MOST_OF_IT && weight < least) {
      least = weight;
      prose.body = node;
    }
  }
  prose.longest = Math.max(0, ...near.values());
  return prose;
}
