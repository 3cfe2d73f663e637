import { type Links, readLinks } from './links';
import { readProse } from './prose';

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

/** Measures the tree in a few capped passes, so a tree of any size costs about the same. */
export function readTree(doc: Document): Tree {
  const { paragraphs, length, body, share } = readProse(doc);
  const count = (names: string) => body?.querySelectorAll(names).length ?? 0;
  return {
    prose: paragraphs.filter(({ node }) => body?.contains(node)).map(({ text }) => text),
    oneBody: share,
    bodyLength: share * length,
    bodyHeadings: count('h2,h3,h4'),
    bodyTables: count('table,pre,code'),
    ...readLinks(doc),
  };
}
