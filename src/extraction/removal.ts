import type { ElementContent, Root } from 'hast';
import type { Removal } from './article';
import { BodyTree } from './body-tree';
import { withoutOwnNumber } from './own-numbers';
import type { Block, Box } from './page';
import type { Story } from './story';

const LONGEST_PREVIEW = 300;
const MOST_REMOVED_BLOCKS = 30;

/** One removal as the passes made it: the blocks of one call. */
export interface Cut {
  pass: string;
  why: string;
  blocks: Block[];
}

/**
 * A cut as readers see it listed: its beginning, its reason, and the blocks to put back.
 * @param after the last block of the body before it
 */
export function removalOf(cut: Cut, after: number, base: string, story: Story): Removal {
  const holder: Root = { type: 'root', children: [] };
  const tree = new BodyTree(holder, null, base);
  for (const block of cut.blocks.slice(0, MOST_REMOVED_BLOCKS)) {
    const told = withoutOwnNumber(block);
    if (told) tree.block(told);
  }
  const children = holder.children as ElementContent[];
  const node: ElementContent = children.length === 1 ? children[0]! : { type: 'element', tagName: 'div', properties: {}, children };
  const text = cut.blocks
    .map((block) => block.text)
    .filter(Boolean)
    .join('\n');
  return {
    pass: cut.pass,
    why: cut.why,
    text: text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW - 1).toWellFormed()}…` : text,
    after,
    node,
    kind: kindOf(cut, story),
  };
}

/** So many boxes tell the kind of what stands in them. */
const TELLING_BOXES = 3;

/**
 * A fingerprint of a removal that is the same on other pages of a site: FNV-1a of its pass and of the boxes around it, but for
 * those that hold the story too: they bear names of that story, such as its section. No word of the page is in it.
 */
function kindOf({ pass, blocks }: Cut, story: Story): string {
  const { box } = blocks[0]!;
  const signs = [box.tag];
  for (let around: Box | null = box; around && signs.length <= TELLING_BOXES && !story.keptWordsIn(around); around = around.parent)
    signs.push(around.sign);
  let hash = 0x811c9dc5;
  for (const letter of `${pass}|${signs.join('|')}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}
