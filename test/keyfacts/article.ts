import type { Element } from 'hast';
import type { Article } from '../../src/extraction/article';

export const element = (tagName: string, ...children: (string | Element)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text' as const, value: child } : child)),
});

/** An article of paragraphs, one for each part of the text between blank lines. */
export function article(text: string, more: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/story',
    title: '',
    bylines: [],
    dir: 'ltr',
    lang: 'en',
    body: { type: 'root', children: text.split('\n\n').map((line) => element('p', line)) },
    text,
    wordCount: 0,
    completeness: { state: 'complete' },
    removals: [],
    ...more,
  };
}
