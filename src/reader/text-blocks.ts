import { isBlock } from './elements';

/** The text that stands together in one block of the page, with the nodes it is made of. */
export interface TextBlock {
  /** The block element it stands in. */
  element: HTMLElement;
  text: string;
  nodes: Text[];
  /** Where each node begins in the text. */
  starts: number[];
}

/**
 * The texts of a part of the reader, block by block, in order.
 * @param skip selector of what is left out
 */
export function textBlocksOf(root: HTMLElement, skip: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  const walk = (parent: HTMLElement, block: HTMLElement) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        open ??= { element: block, text: '', nodes: [], starts: [] };
        open.starts.push(open.text.length);
        open.nodes.push(child as Text);
        open.text += (child as Text).data;
      } else if (child instanceof HTMLElement) {
        if (child.tagName === 'BR' && open) open.text += '\n';
        if (child.matches(skip)) continue;
        const own = isBlock(child.localName);
        if (own) close();
        walk(child, own ? child : block);
        if (own) close();
      }
    }
  };
  const close = () => {
    if (open?.text.trim()) blocks.push(open);
    open = undefined;
  };
  walk(root, root);
  close();
  return blocks;
}

/** The stretch of the page between two offsets of a block's text. */
export function rangeOf({ nodes, starts }: TextBlock, start: number, end: number): Range {
  const range = new Range();
  const last = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((at) => at < offset),
    );
  const from = Math.max(
    0,
    starts.findLastIndex((at) => at <= start),
  );
  const to = Math.max(from, last(end));
  const within = (index: number, offset: number) => Math.min(nodes[index]!.length, Math.max(0, offset - starts[index]!));
  range.setStart(nodes[from]!, within(from, start));
  range.setEnd(nodes[to]!, within(to, end));
  return range;
}
