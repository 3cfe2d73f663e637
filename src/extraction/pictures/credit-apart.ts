import type { ElementContent, Element as HastElement } from 'hast';
import { textOf } from '../lines';
import { splitCredit } from './credit';

/** A caption's line with the credit at its end in an element of its own (`small`), so that it can be set more quietly; nothing is lost. */
export function withCreditApart(line: ElementContent[]): ElementContent[] {
  const text = line.map(textOf).join('');
  const [caption, credit] = splitCredit(text.trim());
  if (!credit || !caption) return line;
  // Whatever stands behind the caption (brackets, "Photo:") is the credit's.
  let left = text.indexOf(caption) + caption.length;
  if (left < caption.length) return line;
  const said: ElementContent[] = [];
  const apart: ElementContent[] = [];
  for (const node of line) {
    const length = textOf(node).length;
    if (length <= left) said.push(node);
    else if (left <= 0) apart.push(node);
    else if (node.type === 'text') {
      said.push({ type: 'text', value: node.value.slice(0, left).trimEnd() });
      apart.push({ type: 'text', value: node.value.slice(left) });
    } else return line;
    left -= length;
  }
  if (!apart.length) return line;
  const small: HastElement = { type: 'element', tagName: 'small', properties: {}, children: trimmed(apart) };
  return [...said, { type: 'text', value: ' ' }, small];
}

/** Without white space at both ends. */
function trimmed(nodes: ElementContent[]): ElementContent[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
