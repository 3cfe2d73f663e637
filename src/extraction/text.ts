import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements that hold blocks rather than a line of text. */
const HOLDS_BLOCKS = new Set([
  'ul',
  'ol',
  'li',
  'dl',
  'dd',
  'dt',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'div',
  'section',
  'details',
]);
const BLOCKS = new Set([...HOLDS_BLOCKS, 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'figure', 'aside', 'hr', 'summary']);

/** Figures and embedded posts are shown in their place, but they are no text of the story. */
export const standsBesideText = (node: RootContent): boolean =>
  node.type === 'element' && (node.tagName === 'figure' || node.tagName === 'aside');

/** A reading above the line says the same word again, and the sign of a footnote is no part of the word it stands beside. */
export const standsAboveText = ({ tagName, properties }: Element): boolean =>
  tagName === 'rt' || tagName === 'rp' || (tagName === 'sup' && Boolean(properties.dataNote));

const isElement = (node: RootContent): node is Element => node.type === 'element';
const holdsBlocks = (element: Element): boolean =>
  HOLDS_BLOCKS.has(element.tagName) && element.children.some((child) => isElement(child) && BLOCKS.has(child.tagName));

/** The blocks of a body that are its text, in order: each is one line of `Article.text`. */
export function* textBlocks(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (!isElement(child) || standsBesideText(child)) continue;
    if (holdsBlocks(child)) yield* textBlocks(child);
    else yield child;
  }
}

/** The text of a node; a line break reads as a space. */
export function inlineText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return ' ';
  if (standsAboveText(node)) return '';
  let text = '';
  for (const child of node.children) text += inlineText(child);
  return text;
}

/** The body as plain text: one block per line, a blank line between blocks; figures and embeds are left out. */
export function bodyText(root: Root): string {
  const lines: string[] = [];
  for (const block of textBlocks(root)) {
    const line = block.tagName === 'pre' ? inlineText(block).trim() : inlineText(block).replace(/\s+/g, ' ').trim();
    if (line) lines.push(line);
  }
  return lines.join('\n\n');
}
