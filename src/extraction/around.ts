import type { Block, Box, Page } from './page';
import type { Cut } from './removal';
import type { Story } from './story';
import { categoriesOf } from './vocabulary/names';

/** More boxes than this are told together. */
const MOST = 40;
const LINKED = 0.6;
/** A box around the story is told by its parts when it has at least this many of at least so many blocks. */
const PARTS = 2;
const PART_BLOCKS = 2;

/** The site's own frame is no part of what a reader could miss. */
const FRAME = new Set(['nav', 'header', 'footer', 'menu', 'dialog']);
const BY_TAG: Record<string, string> = { aside: 'beside the story', form: 'a form' };

/**
 * What stands around the story and was never taken for it, box by box: side columns, lists of stories, comments.
 * And what stands within its box, but is no part of it by the first witness. So all that the page shows is either kept or accounted for.
 */
export function aroundStory(page: Page, story: Story, cuts: Cut[]): Cut[] {
  const told = new Set<Block>(cuts.flatMap((cut) => cut.blocks));
  const left = (block: Block): boolean =>
    !block.box.hidden && !story.isKept(block) && !story.captions.has(block) && !told.has(block) && block.box.tag !== 'h1';
  const found: Cut[] = [];
  for (const box of boxesAround(page, story)) {
    const blocks = page.blocks.slice(box.first, box.end).filter(left);
    if (blocks.length) found.push({ pass: 'around', why: whyOf(box), blocks });
  }
  for (const run of runsOf(story.blocks.filter((block) => within(block, story) && left(block))))
    found.push({ pass: 'readability', why: 'no part of the story', blocks: run });
  found.sort((a, b) => a.blocks[0]!.index - b.blocks[0]!.index);
  if (found.length <= MOST) return found;
  const rest = found.slice(MOST - 1);
  return [...found.slice(0, MOST - 1), { pass: 'around', why: 'no part of the story', blocks: rest.flatMap((cut) => cut.blocks) }];
}

const within = (block: Block, story: Story): boolean => block.index >= story.root.first && block.index < story.root.end;

/** The largest boxes beside the path from the body down to the story; one with several boxes of its own in it by those. */
function boxesAround(page: Page, story: Story): Box[] {
  const path = new Set<Box>();
  for (let at: Box | null = story.root; at; at = at.parent) path.add(at);
  const outer = page.boxes.filter(
    (box) =>
      box.parent && path.has(box.parent) && !path.has(box) && box.parent !== story.root && box.end > box.first && !FRAME.has(box.tag),
  );
  const parts = new Map<Box, Box[]>(outer.map((box) => [box, []]));
  for (const box of page.boxes) if (box.parent && box.end - box.first >= PART_BLOCKS) parts.get(box.parent)?.push(box);
  return [...parts].flatMap(([box, inside]) => (inside.length >= PARTS ? inside : [box]));
}

function whyOf(box: Box): string {
  const byTag = BY_TAG[box.tag];
  if (byTag) return byTag;
  const category = categoriesOf(box.names).find(({ name }) => name !== 'side');
  if (category) return category.why;
  return box.linkWords >= box.words * LINKED ? 'a list of links' : 'no part of the story';
}

/** Blocks that follow one another, as one. */
function runsOf(blocks: Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && last.at(-1)!.index === block.index - 1) last.push(block);
    else runs.push([block]);
  }
  return runs;
}
