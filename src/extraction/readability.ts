import { Readability } from '@mozilla/readability';
import type { Block, Box, Page } from './page';

/** Readability gives up beyond this many elements rather than hang. */
const MOST_ELEMENTS = 60_000;
/** No story has so many blocks: a witness that takes seconds over them is not asked. */
const MOST_BLOCKS = 12_000;
/** Boxes deeper than this stand in the copy at this depth. */
const DEEPEST = 150;
const BLOCK_MARK = 'data-block';
/** Boxes that may hold their text themselves; in others a block becomes a paragraph of its own. */
const HOLDS_TEXT = new Set(['p', 'pre', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'figcaption']);

/**
 * The blocks that Readability takes for the story: the first witness.
 * It works on a slim copy built from the blocks (their boxes, links and text, nothing else), so it is quick,
 * cannot spoil the page, and every block is a paragraph to it, whatever the page's markup makes of it.
 */
export function readabilityWitness(page: Page): Set<Block> {
  const accepted = new Set<Block>();
  if (!page.blocks.length || page.blocks.length > MOST_BLOCKS) return accepted;
  const slim = page.doc.implementation.createHTMLDocument(page.doc.title.slice(0, 500));
  copyInto(slim, page);
  let content: Element | null | undefined;
  try {
    content = new Readability<Element>(slim, {
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
      charThreshold: 250,
      serializer: (node) => node as Element,
    }).parse()?.content;
  } catch {
    return accepted;
  }
  for (const element of content?.querySelectorAll(`[${BLOCK_MARK}]`) ?? []) {
    const block = page.blocks[Number(element.getAttribute(BLOCK_MARK))];
    if (block) accepted.add(block);
  }
  return accepted;
}

function copyInto(slim: Document, page: Page): void {
  // With an author in the metadata Readability does not look for a byline in every element.
  const author = slim.createElement('meta');
  author.name = 'author';
  author.content = 'x';
  slim.head.appendChild(author);
  const copies = new Map<Box, Element>([[page.body, slim.body]]);
  const copyOf = (deep: Box): Element => {
    let box = deep;
    while (box.depth > DEEPEST && box.parent) box = box.parent;
    const known = copies.get(box);
    if (known) return known;
    const chain: Box[] = [];
    let at: Box = box;
    while (!copies.has(at)) {
      chain.push(at);
      at = at.parent as Box;
    }
    let parent = copies.get(at) as Element;
    for (const link of chain.reverse()) {
      const copy = slim.createElement(/^[a-z][a-z0-9]*$/.test(link.tag) && link.tag !== 'body' && link.tag !== 'html' ? link.tag : 'div');
      if (link.names) copy.className = link.names;
      parent.appendChild(copy);
      copies.set(link, copy);
      parent = copy;
    }
    return parent;
  };
  for (const block of page.blocks) {
    if (block.box.hidden) continue;
    let holder = copyOf(block.box);
    if (!HOLDS_TEXT.has(block.box.tag) || block.box.end - block.box.first > 1) {
      const paragraph = slim.createElement('p');
      holder.appendChild(paragraph);
      holder = paragraph;
    }
    holder.setAttribute(BLOCK_MARK, String(block.index));
    if (block.linkWords >= block.words) holder.appendChild(linkTo(slim, block.text));
    else if (block.linkWords > 0) {
      // Only the share counts to Readability, not where in the text the links are.
      const cut = Math.round((block.text.length * block.linkWords) / block.words);
      holder.append(linkTo(slim, block.text.slice(0, cut)), block.text.slice(cut));
    } else holder.append(block.text);
  }
}

function linkTo(slim: Document, text: string): Element {
  const link = slim.createElement('a');
  link.setAttribute('href', '/');
  link.append(text);
  return link;
}
