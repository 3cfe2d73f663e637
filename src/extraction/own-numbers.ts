import { attributeOf, nodeTypeOf, parentOf, tagOf } from '../dom/safe';
import type { Block, Box } from './page';

const NUMBER = /^\s*(\d{1,3})[.)]?\s*$/;
/** So many elements are counted back: a hostile list must not cost its length for each of its items. */
const MOST_BEFORE = 2000;

/**
 * An item of a numbered list without the number that the page writes on it itself, in an element of its own: here the list numbers its
 * items.
 * @returns null where the block is nothing but that number
 */
export function withoutOwnNumber(block: Block): Block | null {
  let item: Box | null = block.box;
  while (item && item.tag !== 'li') item = item.parent;
  const list = item?.parent;
  if (!item || list?.tag !== 'ol' || item.first !== block.index) return block;
  const [first] = block.nodes;
  const apart = first && nodeTypeOf(first) === 3 && parentOf(first) !== block.box.element;
  const alone = NUMBER.exec(block.text)?.[1];
  const number = alone ?? (apart ? NUMBER.exec((first as Text).data)?.[1] : undefined);
  if (number === undefined || !isItem(item.element, Number(number), startOf(list.element))) return block;
  if (alone === undefined) return { ...block, nodes: block.nodes.slice(1) };
  return item.end > block.index + 1 ? null : block;
}

/** What the first item of a list is numbered. */
function startOf(list: Element): number {
  const start = Number.parseInt(attributeOf(list, 'start') ?? '', 10);
  return Number.isNaN(start) ? 1 : start;
}

/** Whether an item bears this number in a list that begins with that one. */
function isItem(item: Element, number: number, start: number): boolean {
  let left = number - start;
  let seen = 0;
  for (let before = item.previousElementSibling; before && left >= 0; before = before.previousElementSibling) {
    if (++seen > MOST_BEFORE) return false;
    if (tagOf(before) === 'li') left--;
  }
  return left === 0;
}
