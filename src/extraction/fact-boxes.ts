import type { Block, Box, Page } from './page';
import { chainOf, isAside, within } from './places';

const FEWEST = 2;
const LONG = 20;
/** More of it than this share of the story is another story. */
const SHARE = 0.33;

/**
 * Boxes of background between the story's paragraphs: an aside of at least two long paragraphs that leads nowhere, asks nothing and
 * bears no name of furniture. Who wrote the story wrote it to be read there.
 * @param kept the story's blocks so far
 */
export function factBoxesOf(page: Page, root: Box, kept: ReadonlySet<Block>): Box[] {
  const paragraphs = [...kept].filter((block) => block.prose);
  const words = paragraphs.reduce((sum, block) => sum + block.words, 0);
  const first = Math.min(...paragraphs.map((block) => block.index));
  const last = Math.max(...paragraphs.map((block) => block.index));
  const found: Box[] = [];
  for (const box of page.boxes) {
    if (box.tag !== 'aside' || box.first <= first || box.end > last || !within(box, root)) continue;
    if (box.linkWords > 0 || box.controls > 0 || box.words > words * SHARE || found.some((outer) => within(box, outer))) continue;
    const inside = page.blocks.slice(box.first, box.end);
    if (inside.some((block) => kept.has(block) || block.box.hidden)) continue;
    const prose = inside.filter((block) => block.prose && block.words >= LONG);
    if (prose.length < FEWEST || isAside(prose[0]!, box)) continue;
    if ([...chainOf(box.parent ?? box, root)].some((outer) => outer.hidden)) continue;
    found.push(box);
  }
  return found;
}
