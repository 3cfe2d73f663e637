import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** An element with its children; strings are texts, and what is not there is left out. */
export function element(tagName: string, properties: Properties, ...children: (ElementContent | string | false | undefined)[]): Element {
  const kept = children.filter((child): child is ElementContent | string => child !== false && child !== undefined && child !== '');
  return {
    type: 'element',
    tagName,
    properties,
    children: kept.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

export const isElement = (node: RootContent | Root): node is Element => node.type === 'element';

/** All text below a node, in order. */
export function textOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Every element below a node, in order. */
export function* elementsIn(node: RootContent | Root): Generator<Element> {
  if (isElement(node)) yield node;
  if ('children' in node) for (const child of node.children) yield* elementsIn(child);
}

/** Is this the figure of something from elsewhere? */
export const isEmbed = ({ properties }: Element): boolean => Array.isArray(properties.className) && properties.className.includes('embed');

/** Does this point to a footnote of the story? */
export const isNoteMark = ({ tagName, properties }: Element): boolean => tagName === 'sup' && Boolean(properties.dataNote);

/** What points to it where nothing can be raised: in brackets, so that it does not run into the word. */
export const noteSign = (sign: Element): string => `[${textOf(sign).replace(/[[\]()]/g, '')}]`;
