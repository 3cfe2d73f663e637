import type { ElementContent } from 'hast';
import { inlineOf } from '../inline';
import { holds, parentOf } from '../metadata/untouched';
import type { Block } from '../page';

const COUNTER = /^\d{1,3}(?:\s*(?:\/|\p{Alpha}{1,3}|\s)\s*\d{1,3})?$/u;

/** A caption's line as hast, without the number that a gallery sets before it, and with a space where style alone sets elements apart. */
export function captionLine(block: Block, base: string): ElementContent[] {
  const [first] = block.nodes;
  const isCounter = first?.nodeType === 3 && parentOf(first) !== block.box.element && COUNTER.test((first as Text).data.trim());
  const nodes = isCounter ? block.nodes.slice(1) : block.nodes;
  const line: ElementContent[] = [];
  let from = 0;
  for (let i = 1; i <= nodes.length; i++) {
    if (i < nodes.length && !areGlued(nodes[i - 1]!, nodes[i]!)) continue;
    const part = inlineOf({ ...block, nodes: nodes.slice(from, i) }, base);
    if (line.length && part.length) line.push({ type: 'text', value: ' ' });
    line.push(...part);
    from = i;
  }
  return line;
}

/** "at the quay" and "Photo: A. Name" in an element each, with no space between them. */
function areGlued(a: Node, b: Node): boolean {
  if (a.nodeType !== 3 || b.nodeType !== 3) return false;
  if (!/[\p{Lowercase}\d.!?»”"’)]$/u.test((a as Text).data) || !/^(?:\p{Uppercase}\p{Alpha}|[(©])/u.test((b as Text).data)) return false;
  const [left, right] = [parentOf(a), parentOf(b)];
  return left !== null && right !== null && !holds(left, right) && !holds(right, left);
}
