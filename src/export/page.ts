import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../extraction/article';
import { element, isElement } from './nodes';
import { PAGE_STYLE } from './page-style';

/** The story as a whole page in one file: no script, no form, and nothing it could load but pictures by their addresses. */
export function page(root: Root, { title, lang, dir }: Article): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:; base-uri 'none'; form-action 'none'`;
  const html = element(
    'html',
    { lang, dir },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: ['content-security-policy'], content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('title', {}, title),
      element('style', {}, PAGE_STYLE),
    ),
    element('body', {}, element('article', {}, ...(root.children.map(bare) as Element[]))),
  );
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`;
}

/** The story as a piece of HTML that other programs take over: what a copy puts beside the plain text. */
export const fragment = (root: Root): string => toHtml({ type: 'root', children: root.children.map(bare) });

/** Without the notes that only other formats need; links lead away without telling from where. */
function bare<T extends RootContent>(node: T): T {
  if (!isElement(node)) return node;
  const { dataFact: _, dataFirst: __, ...properties } = node.properties;
  return {
    ...node,
    properties: node.tagName === 'a' ? { ...properties, rel: ['noreferrer', 'noopener'] } : properties,
    children: node.children.map(bare),
  };
}
