/** A paragraph of prose and where it stands. */
export interface Paragraph {
  node: Element;
  text: string;
}

/** The prose of a page, and the element that holds most of it most closely. */
export interface Prose {
  paragraphs: Paragraph[];
  length: number;
  body: Element | null;
  /** Share of the prose that stands in the body. */
  share: number;
}

/** What the tree shows without any layout: prose, links, and how they stand to each other. Everything is capped. */
export interface Tree {
  prose: string[];
  proseLength: number;
  oneBody: number;
  links: number;
  /** Links with a headline's length, and all their letters. */
  storyLinks: number;
  storyLinkText: number;
  /** Different news sections that the page's own links lead to. */
  sections: number;
  bodyParagraphs: number;
  bodyHeadings: number;
  bodyItems: number;
  /** Tables, code and forms in the body. */
  bodyTables: number;
}

const LEAST_PROSE = 60;
const MOST_PARAGRAPHS = 300;
const MOST_TEXT = 100_000;
const MOST_BOXES = 700;
const MOST_LINKS = 600;
const MOST_NAVIGATION = 300;
const STORY_LINK_LEAST = 28;
const STORY_LINK_MOST = 200;
/** A wider element must hold this much more prose to be the body. */
const CLEARLY_MORE = 1.25;

const flat = (text: string | null) => (text ?? '').slice(0, 10_000).replace(/\s+/g, ' ').trim();

/** Text an element holds itself, outside of its child elements. */
function ownText(node: Element): string {
  let text = '';
  for (let child = node.firstChild; child && text.length < 10_000; child = child.nextSibling) {
    if (child.nodeType === 3) text += ` ${(child as Text).data}`;
  }
  return flat(text);
}

/** Collects paragraphs of at least 60 characters that are not mostly links; where `p` hardly holds text, boxes with text of their own. */
export function readProse(doc: Document): Prose {
  const prose: Prose = { paragraphs: [], length: 0, body: null, share: 0 };
  const weights = new Map<Element, number>();
  const add = (node: Element, text: string) => {
    prose.paragraphs.push({ node, text });
    prose.length += text.length;
    let up = node.parentElement;
    for (let level = 0; up && level < 3; level++) {
      weights.set(up, (weights.get(up) ?? 0) + text.length);
      up = up.parentElement;
    }
  };
  const all = doc.getElementsByTagName('p');
  for (let i = 0; i < MOST_PARAGRAPHS && prose.length < MOST_TEXT; i++) {
    const node = all[i];
    if (!node) break;
    const text = flat(node.textContent);
    if (text.length < LEAST_PROSE) continue;
    const link = node.getElementsByTagName('a')[0];
    if (link && (link.textContent ?? '').length > text.length * 0.6) continue;
    add(node, text);
  }
  if (prose.length < 600) {
    // old and East Asian sites write text straight into boxes and cells
    for (const tag of ['div', 'td', 'span', 'section', 'article']) {
      const boxes = doc.getElementsByTagName(tag);
      for (let i = 0; i < MOST_BOXES; i++) {
        const node = boxes[i];
        if (!node) break;
        const text = ownText(node);
        if (text.length >= LEAST_PROSE) add(node, text);
      }
    }
  }
  let most = 0;
  for (const [node, weight] of weights) {
    if (weight > most * CLEARLY_MORE) {
      most = weight;
      prose.body = node;
    }
  }
  prose.share = prose.length ? most / prose.length : 0;
  return prose;
}

const LAST_PLACE = /^(?:https?:)?(?:\/\/([^/]+))?\/?(?:[\w-]+\/)?([\w-]+)\/?(?:index)?(?:\.\w+)?$/;

function countLinks(doc: Document, host: string, sections: Set<string>, tree: Tree): void {
  const found = new Set<string>();
  const site = host.split('.').slice(-2).join('.');
  const anchors = doc.getElementsByTagName('a');
  for (let i = 0; i < MOST_LINKS; i++) {
    const node = anchors[i];
    if (!node) break;
    tree.links++;
    const href = node.getAttribute('href') ?? '';
    if (i < MOST_NAVIGATION && href.length < 120) {
      const [, elsewhere, place] = LAST_PLACE.exec(href.toLowerCase()) ?? [];
      if (place && sections.has(place) && (!elsewhere || elsewhere.endsWith(site))) found.add(place);
    }
    const { length } = flat(node.textContent);
    if (length >= STORY_LINK_LEAST && length <= STORY_LINK_MOST) {
      tree.storyLinks++;
      tree.storyLinkText += length;
    }
  }
  tree.sections = found.size;
}

/** Measures the tree in a few capped passes over live collections, so a tree of any size costs about the same. */
export function readTree(doc: Document, host: string, sections: Set<string>): Tree {
  const { paragraphs, length, body, share } = readProse(doc);
  const within = (selector: string) => (body ? Math.min(200, body.querySelectorAll(selector).length) : 0);
  const tree: Tree = {
    prose: paragraphs.map(({ text }) => text),
    proseLength: length,
    oneBody: share,
    links: 0,
    storyLinks: 0,
    storyLinkText: 0,
    sections: 0,
    bodyParagraphs: within('p'),
    bodyHeadings: within('h2,h3,h4'),
    bodyItems: within('li'),
    bodyTables: within('table,pre,code,form,input,textarea'),
  };
  countLinks(doc, host, sections, tree);
  return tree;
}
