import type { ElementContent, Element as HastElement } from 'hast';
import { inlineOf } from './inline';
import type { Block } from './page';

/** Without the arrow that leads from a footnote back to its mark. */
export function withoutArrow(children: ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\s*[↩↑⤴]\S?$/u, '');
  return children;
}

/** The text of a node. */
export const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** The time of a live blog's post: it begins the post, beside the text. */
export function postTime(block: Block, base: string): HastElement {
  const children = inlineOf(block, base);
  const [first] = children;
  // The page sets time and name apart by style alone.
  if (first?.type === 'text') first.value = first.value.replace(/^(\d{1,2}[:.]\d{2})(?=\p{Alpha})/u, '$1 · ');
  return { type: 'element', tagName: 'aside', properties: {}, children };
}
