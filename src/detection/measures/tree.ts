import { NEWS_SECTION, OUTLET_FURNITURE } from '../words';
import { first } from './first';

/** A paragraph of prose and where it stands. */
export interface Paragraph {
  node: Element;
  text: string;
}

/** The prose of a page, and the deepest element that holds most of it. */
export interface Prose {
  paragraphs: Paragraph[];
  length: number;
  body: Element | null;
  /** The largest share of the prose that stands under one parent or grandparent. */
  share: number;
}

/** What the first links of a page are. */
export interface Links {
  /** Links with a headline's length, and all their letters. */
  storyLinks: number;
  storyLinkText: number;
  /** Different news sections that links lead to or are named for. */
  sections: number;
  /** Different things that outlets offer: subscription, editorial office, obituaries. */
  furniture: number;
}

/** What the tree shows without any layout: prose, links, and how they stand to each other. Everything is capped. */
export interface Tree extends Links {
  /** Paragraphs of the body. */
  prose: string[];
  /** The largest share of all prose that stands under one parent or grandparent, and its length. */
  oneBody: number;
  bodyLength: number;
  bodyHeadings: number;
  /** Tables and code in the body. */
  bodyTables: number;
}

const LEAST_PROSE = 60;
const MOST_PARAGRAPHS = 300;
const MOST_TEXT = 100_000;
const MOST_ELEMENTS = 5000;
const MOST_CHILDREN = 200;
const MOST_LINKS = 600;
const STORY_LINK_LEAST = 28;
const STORY_LINK_MOST = 200;
/** How far up from a paragraph its body is looked for. */
const HIGHEST = 7;
/** The deepest element with this share of the most that any element holds is the body. */
const MOST_OF_IT = 0.6;
/** Prose in these is never the story's: a paragraph in a link is a teaser; what noscript holds is text on live pages and elements in saved ones. */
const FURNITURE = 'nav,footer,dialog,noscript,a';

/** Where prose stands that is in no paragraph. */
const BOX = /^(?:div|td|span|section|article)$/;

const flat = (text: string | null) => (text ?? '').slice(0, 10_000).replace(/\s+/g, ' ').trim();

/** Text an element holds itself, outside of its child elements. */
function ownText(node: Element): string {
  let text = '';
  let child = node.firstChild;
  for (let i = 0; child && i < MOST_CHILDREN; i++) {
    if (child.nodeType === 3) text += ` ${(child as Text).data}`;
    child = child.nextSibling;
  }
  return flat(text);
}

/** Collects paragraphs of at least 60 characters that are not mostly links; where `p` hardly holds text, boxes with text of their own. */
export function readProse(doc: Document): Prose {
  const prose: Prose = { paragraphs: [], length: 0, body: null, share: 0 };
  const weights = new Map<Element, number>();
  const near = new Map<Element, number>();
  const add = (node: Element, text: string) => {
    if (/cookie/i.test(text) || node.closest(FURNITURE)) return;
    prose.paragraphs.push({ node, text });
    prose.length += text.length;
    let up = node.parentElement;
    for (let level = 0; up && level < HIGHEST; level++) {
      weights.set(up, (weights.get(up) ?? 0) + text.length);
      if (level < 2) near.set(up, weights.get(up)!);
      up = up.parentElement;
    }
  };
  for (const node of first(MOST_PARAGRAPHS, doc, 'p')) {
    if (prose.length > MOST_TEXT) break;
    const text = flat(node.textContent);
    if (text.length < LEAST_PROSE) continue;
    const link = node.getElementsByTagName('a')[0];
    if (link && (link.textContent ?? '').length > text.length * 0.6) continue;
    add(node, text);
  }
  if (prose.length < 600) {
    // old and East Asian sites write text straight into boxes and cells
    for (const node of first(MOST_ELEMENTS, doc)) {
      if (prose.length > MOST_TEXT) break;
      if (!BOX.test(node.localName)) continue;
      const text = ownText(node);
      if (text.length >= LEAST_PROSE) add(node, text);
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
  prose.share = prose.length ? Math.max(0, ...near.values()) / prose.length : 0;
  return prose;
}

const LAST_PLACE = /([\w-]+)\/?$/;

/** Counts links of a headline's length, and what navigation leads to. */
function countLinks(doc: Document): Links {
  const sections = new Set<string>();
  const furniture = new Set<string>();
  let storyLinks = 0;
  let storyLinkText = 0;
  for (const link of first(MOST_LINKS, doc, 'a')) {
    const text = flat(link.textContent);
    const { length } = text;
    if (length >= STORY_LINK_LEAST && length <= STORY_LINK_MOST) {
      storyLinks++;
      storyLinkText += length;
    }
    if (length > 40) continue;
    const name = text.toLowerCase();
    for (const place of [name, LAST_PLACE.exec((link.getAttribute('href') ?? '').slice(-40))?.[1]])
      if (place && NEWS_SECTION.test(place)) sections.add(place);
    const offer = OUTLET_FURNITURE.exec(name);
    if (offer) furniture.add(offer[0]);
  }
  return { storyLinks, storyLinkText, sections: sections.size, furniture: furniture.size };
}

/** Measures the tree in a few capped passes over live collections, so a tree of any size costs about the same. */
export function readTree(doc: Document): Tree {
  const { paragraphs, length, body, share } = readProse(doc);
  let bodyHeadings = 0;
  let bodyTables = 0;
  for (const { localName } of body ? first(MOST_ELEMENTS, body) : []) {
    if (/^h[234]$/.test(localName)) bodyHeadings++;
    if (/^(?:table|pre|code)$/.test(localName)) bodyTables++;
  }
  return {
    prose: paragraphs.filter(({ node }) => body?.contains(node)).map(({ text }) => text),
    oneBody: share,
    bodyLength: share * length,
    bodyHeadings,
    bodyTables,
    ...countLinks(doc),
  };
}
