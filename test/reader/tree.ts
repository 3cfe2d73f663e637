import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import type { Article } from '../../src/extraction/article';
import { bodyText } from '../../src/extraction/text';

type Child = ElementContent | string;
const node = (child: Child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child);

/** An element of a body, by hand. */
export const el = (tagName: string, ...children: Child[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map(node),
});
export const withProperties = (properties: Properties, element: Element): Element => ({ ...element, properties });
export const p = (...children: Child[]): Element => el('p', ...children);
export const body = (...children: Element[]): Root => ({ type: 'root', children });
export const text = (value: string): Text => ({ type: 'text', value });

/** A story with these blocks; its text is made as extraction makes it. */
export function articleOf(children: Element[], more: Partial<Article> = {}): Article {
  const root = body(...children);
  const words = bodyText(root);
  return {
    url: 'https://news.example/story',
    title: 'Council buys forty buses',
    bylines: [],
    dir: 'ltr',
    body: root,
    text: words,
    wordCount: words.split(/\s+/).length,
    completeness: { state: 'complete' },
    removals: [],
    ...more,
  };
}
