import type { Block, Box, Page } from './page';
import { leadsAway } from './pictures/leads-away';
import { isTeaserHeadline } from './pictures/teaser';
import { within } from './places';

/** Fewer are two things side by side. */
const FEWEST = 3;
/** An advertisement may stand between them. */
const MOST = 0.8;
/** A teaser has no more words than this. */
const LONGEST = 70;
/** So many pictures of a box are looked at. */
const LOOKED_AT = 6;
/** With fewer paragraphs or words besides, rows of pictures and links are what the page is about. */
const PARAGRAPHS = 3;
const WORDS = 100;

/** Rows of teasers of other stories: boxes made alike, each a picture and a way to another page. None where the page has little else. */
export function teaserRowsOf(page: Page, url: string): Box[] {
  const children = new Map<Box, Box[]>();
  for (const box of page.boxes) {
    if (!box.parent || !box.words || box.hidden) continue;
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  const rows: Box[] = [];
  for (const [row, items] of children) {
    if (items.length < FEWEST || row.mediaFirst === row.mediaEnd || rows.some((outer) => within(row, outer))) continue;
    const enough = Math.max(FEWEST, items.length * MOST);
    const like = items.filter((item) => item.sign === items[0]!.sign && item.words <= LONGEST && item.mediaFirst < item.mediaEnd);
    if (like.length >= enough && like.filter((item) => leadsOn(item, page, url)).length >= enough) rows.push(row);
  }
  if (!rows.length) return rows;
  const other = page.blocks.filter((block) => block.prose && block.ends && !isIn(block, rows));
  return other.length >= PARAGRAPHS && other.reduce((sum, { words }) => sum + words, 0) >= WORDS ? rows : [];
}

export const isIn = ({ box }: Block, rows: readonly Box[]): boolean => rows.some((row) => within(box, row));

/** Leads the box's picture or a headline in it to another page? */
function leadsOn({ mediaFirst, mediaEnd, first, end }: Box, { media, blocks }: Page, url: string): boolean {
  const pictures = media.slice(mediaFirst, Math.min(mediaEnd, mediaFirst + LOOKED_AT));
  return (
    pictures.some(({ element }) => leadsAway(element, '', url)) || blocks.slice(first, end).some((block) => isTeaserHeadline(block, url))
  );
}
