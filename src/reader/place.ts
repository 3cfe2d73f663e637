/** Where a block of the story stands in the scrolled content, in CSS pixels. */
export interface Box {
  top: number;
  height: number;
}

/**
 * A place in the story that holds at every width and text size: number of the block at the top of the window, and how much of it
 * is above, as a fraction. 0 is the beginning, with headline and key facts.
 */
export function placeAt(scrollTop: number, blocks: readonly Box[]): number {
  const index = blocks.findIndex(({ top, height }) => top + height > scrollTop);
  const block = blocks[index];
  if (!block || (index === 0 && block.top >= scrollTop)) return 0;
  const above = block.height ? Math.max(0, scrollTop - block.top) / block.height : 0;
  return index + Math.min(above, 0.999);
}

/** How far to scroll to be at a place; 0 where it is not in this story. */
export function topOf(place: number, blocks: readonly Box[]): number {
  if (!(place > 0)) return 0;
  const block = blocks[Math.floor(place)];
  return block ? block.top + block.height * (place % 1) : 0;
}
