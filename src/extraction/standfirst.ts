import { wordKey } from '../dom/words';
import type { Block, Page } from './page';
import { chainOf, isAside } from './places';
import type { Story } from './story';
import { DEK_NAMES } from './vocabulary/dek';
import { categoriesOf } from './vocabulary/names';
import { callsIn } from './vocabulary/phrases';

/** A standfirst stands at most this many blocks above the story's box. */
const ABOVE = 25;
const SHORTEST = 5;
/** It says what the page's description says: this share of its runs of three words. */
const SAID = 0.7;
const LINKED = 0.4;

/**
 * The standfirst and first paragraphs that a template sets above the story's own box, between headline and story: what the page's
 * description repeats, or prose.
 */
export function standfirstOf(page: Page, story: Story, descriptions: string[], title: string, lang: string | undefined): Block[] {
  const first = story.kept()[0]?.index ?? story.root.first;
  const headline = headlineBefore(page, first, wordKey(title));
  const described = descriptions.map(wordKey).filter((key) => key.length > 20);
  const found: Block[] = [];
  for (let i = Math.max(0, story.root.first - ABOVE, headline + 1); i < first; i++) {
    const block = page.blocks[i]!;
    if (
      story.isKept(block) ||
      block.box.hidden ||
      block.words < SHORTEST ||
      block.linkWords > block.words * LINKED ||
      block.box.tag === 'h1'
    )
      continue;
    const prose =
      headline >= 0 && block.prose && block.ends && block.box.tag !== 'li' && callsIn(block.text, lang) === 0 && !isAside(block, page.body);
    if (besidePicture(block) || isNamedOther(block, page)) continue;
    if (prose || (described.some((key) => says(key, block.key)) && !inside(block, page, /caption|byline|author/))) found.push(block);
  }
  return found;
}

/** Shorter deks are found again by chance. */
const SHORTEST_DEK = 20;

/**
 * The block of a dek that is the story's own first line: it stands in the story's box, and no name sets it apart from the text.
 * Undefined where the dek is a line of its own.
 * @param dek its words, as `wordKey` gives them
 */
export function openingLine(page: Page, story: Story, dek: string): Block | undefined {
  if (dek.length <= SHORTEST_DEK) return undefined;
  const [first, second] = story.paragraphs();
  const before = (first?.key === dek ? second : first)?.index ?? 0;
  const [block, echo] = page.blocks.filter(({ index, key, box }) => index < before && key === dek && !box.hidden);
  if (!block || echo || block.index < story.root.first) return undefined;
  return DEK_NAMES.test(block.box.names) || inside(block, page, DEK_NAMES) ? undefined : block;
}

function headlineBefore(page: Page, before: number, title: string): number {
  for (let i = before - 1; i >= Math.max(0, before - 2 * ABOVE); i--) {
    const block = page.blocks[i]!;
    if (block.box.tag === 'h1' || (title.length > 10 && block.key === title && /^h\d$/.test(block.box.tag))) return i;
  }
  return -1;
}

const inside = (block: Block, page: Page, names: RegExp): boolean =>
  [...chainOf(block.box, page.body)].slice(0, 3).some((box) => names.test(box.names));

/** A name that says what else it is: a notice, a player's text, a tooltip. */
const isNamedOther = (block: Block, page: Page): boolean =>
  !inside(block, page, DEK_NAMES) &&
  [...chainOf(block.box, page.body)].slice(0, 3).some(({ names }) => categoriesOf(names).some(({ name }) => OTHER.has(name)));

const OTHER = new Set(['legal', 'newsletter', 'share', 'comments', 'ad', 'video', 'embed']);

/** A caption: in a figure, or alone in a small box with a picture. */
function besidePicture(block: Block): boolean {
  for (let box = block.box.parent, i = 0; box && i < 3; box = box.parent, i++)
    if (box.words <= block.words + 12 && box.mediaEnd > box.mediaFirst) return true;
  return /caption|credit/.test(block.box.names);
}

function says(description: string, key: string): boolean {
  if (description.includes(key)) return true;
  const words = key.split(' ');
  if (words.length < 4) return false;
  let hits = 0;
  for (let i = 0; i + 3 <= words.length; i++) if (description.includes(words.slice(i, i + 3).join(' '))) hits++;
  return hits >= (words.length - 2) * SAID;
}
