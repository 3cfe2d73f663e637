import type { Block, Box } from './page';

const NUMBER = /^(\d{1,3})[.)]?$/;

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
  const start = Number.parseInt(list.element.getAttribute('start') ?? '', 10) || 1;
  const ordinal = start + [...list.element.querySelectorAll(':scope > li')].indexOf(item.element);
  const isOwn = (text: string): boolean => Number(NUMBER.exec(text.trim())?.[1]) === ordinal;
  if (isOwn(block.text)) return item.end > block.index + 1 ? null : block;
  const [first] = block.nodes;
  const apart = first?.nodeType === 3 && first.parentElement !== block.box.element;
  return apart && isOwn((first as Text).data) ? { ...block, nodes: block.nodes.slice(1) } : block;
}
