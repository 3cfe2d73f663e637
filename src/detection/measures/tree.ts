import { type Links, readLinks } from './links';
import { readProse } from './prose';

/** What the tree shows without any layout: prose, links, and how they stand to each other. Everything is capped. */
export interface Tree extends Links {
  /** Paragraphs of the body. */
  prose: string[];
  /** Letters of the longest prose that stands under one parent or grandparent. */
  bodyLength: number;
  bodyHeadings: number;
}

/** Measures the tree in a few capped passes, so a tree of any size costs about the same. */
export function readTree(doc: Document): Tree {
  const { paragraphs, body, longest } = readProse(doc);
  return {
    prose: paragraphs.filter(({ node }) => body?.contains(node)).map(({ text }) => text),
    bodyLength: longest,
    bodyHeadings: body?.querySelectorAll('h2,h3,h4').length ?? 0,
    ...readLinks(doc),
  };
}
