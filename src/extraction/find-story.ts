import { HEADINGS } from '../dom/tags';
import type { Block, Box, Page } from './page';
import { chainOf, homeOf, isAside, within } from './places';
import { Story, wordsOf } from './story';
import { teaserRowsOf } from './teaser-rows';
import { isFurnitureName } from './vocabulary/names';

/** Share of the accepted words that the root must hold; less cuts off first paragraphs. */
const ROOT_SHARE = 0.98;
/** A parent is worth climbing to when it adds this share of prose of the story's make. */
const WIDER_BY = 1.1;
const WIDEN_LEVELS = 6;
/** A make is one of the story's when it has this share of the biggest make's words, and of all accepted words. */
const MAKE_OF_BIGGEST = 0.3;
const MAKE_OF_ALL = 0.15;
/** A root with less than this share of a main element's prose is too narrow. */
const NARROW = 0.5;
const LINKED = 0.6;
const NEARLY_ALL_LINK = 0.9;

/**
 * Find the story: the root around what the first witness accepted, widened while the parent adds paragraphs of the same make,
 * then rescued: paragraphs of the accepted make, and what stands between accepted paragraphs.
 */
export function findStory(page: Page, accepted: Set<Block>, url: string): Story | null {
  const never = talkAndConsent(page);
  const rows = teaserRowsOf(page, url);
  if (rows.length) for (const box of page.boxes) if (rows.some((row) => within(box, row))) never.add(box);
  const seeds = trusted(page, new Set([...accepted].filter((block) => !never.has(block.box))), never);
  if (!seeds.size) return null;
  const makes = makesOf(seeds);
  showFolded(page, seeds, makes);
  const root = widen(page, rootOf(page, seeds), makes);
  const kept = new Set<Block>();
  for (const block of seeds) if (block.index >= root.first && block.index < root.end) kept.add(block);
  rescue(page, root, kept, makes);
  return kept.size ? new Story(page, root, kept, makesOf(kept), rows) : null;
}

/**
 * Parts of the story that wait for a click are the story: boxes not shown, after its beginning, whose paragraphs are made like its own and
 * stand nowhere else. One with a headline of its own is another story.
 */
function showFolded(page: Page, seeds: ReadonlySet<Block>, makes: ReadonlySet<string>): void {
  const { blocks, boxes } = page;
  const begin = Math.min(...[...seeds].map((block) => block.index));
  const shown = new Set([...seeds].map((block) => block.key));
  boxes.forEach((box, at) => {
    if (!box.hidden || box.parent?.hidden || box.end === box.first || box.first < begin) return;
    const inside = blocks.slice(box.first, box.end);
    const prose = inside.filter((block) => block.prose && makes.has(block.make));
    if (!prose.length || box.controls > 0 || isFurnitureName(box.names)) return;
    if (prose.some((block) => shown.has(block.key)) || inside.some((block) => block.box.tag === 'h1')) return;
    box.hidden = false;
    for (let i = at + 1; i < boxes.length && boxes[i]!.depth > box.depth; i++) boxes[i]!.hidden = false;
    for (const block of prose) shown.add(block.key);
  });
}

/** The page's largest body of prose is the story: a witness that accepted less than this share of it looked elsewhere. */
const LOOKED_ELSEWHERE = 0.5;
/** Or as little as this, where it accepted nothing of that body. */
const LOOKED_PAST = 0.65;
/** Teasers link their headline; a story's paragraphs link a few words. */
const FEW_LINKS = 0.15;
const NEVER_STORY = new Set(['aside', 'nav', 'footer', 'form', 'figure', 'figcaption', 'dialog']);

/** What the first witness accepted, unless the page has a much larger body of prose of one make. */
function trusted(page: Page, accepted: Set<Block>, talk: ReadonlySet<Box>): Set<Block> {
  const open = page.blocks.filter((block) => block.prose && !block.box.hidden);
  const prose = open.filter(
    (block) =>
      block.linkWords <= block.words * FEW_LINKS &&
      block.box.tag !== 'li' &&
      !talk.has(block.box) &&
      ![...chainOf(block.box, page.body)].some((box) => NEVER_STORY.has(box.tag)),
  );
  const words = new Map<string, number>();
  for (const block of prose) words.set(block.make, (words.get(block.make) ?? 0) + block.words);
  const biggest = Math.max(0, ...words.values());
  const acceptedProse = [...accepted].filter((block) => block.prose);
  const sawIt = acceptedProse.some((block) => words.get(block.make) === biggest);
  if (acceptedProse.length && wordsOf(acceptedProse) >= biggest * (sawIt ? LOOKED_ELSEWHERE : LOOKED_PAST)) return accepted;
  const body = prose.filter((block) => words.get(block.make)! >= biggest * MAKE_OF_BIGGEST);
  if (body.length) return new Set(body);
  return accepted.size
    ? accepted
    : new Set(open.length ? open : page.blocks.filter((block) => !block.box.hidden && block.linkWords < block.words / 2));
}

/** Readers' comments and the notice about cookies, which on some pages are long enough to be taken for the story. */
const OFTEN_LONG = /comment|disqus|kommentar|respon[ds]|cookie|consent|gdpr/;
/** A box with more of the page than this has its name for another reason. */
const MOST_OF_PAGE = 0.5;

/** The boxes of such texts, and those in them. */
function talkAndConsent(page: Page): Set<Box> {
  const found = new Set<Box>();
  for (const box of page.boxes)
    if (
      (box.parent && found.has(box.parent)) ||
      (box !== page.body && box.words < page.body.words * MOST_OF_PAGE && OFTEN_LONG.test(box.names))
    )
      found.add(box);
  return found;
}

function makesOf(blocks: Iterable<Block>): Set<string> {
  const words = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.prose && !(block.box.tag === 'p' && block.ends)) continue;
    words.set(block.make, (words.get(block.make) ?? 0) + block.words);
    all += block.words;
  }
  const biggest = Math.max(0, ...words.values());
  return new Set([...words].filter(([, n]) => n >= biggest * MAKE_OF_BIGGEST && n >= all * MAKE_OF_ALL).map(([make]) => make));
}

function rootOf(page: Page, seeds: Set<Block>): Box {
  const sums = new Float64Array(page.blocks.length + 1);
  page.blocks.forEach((block, i) => {
    sums[i + 1] = sums[i]! + (seeds.has(block) ? block.words : 0);
  });
  const enough = sums[page.blocks.length]! * ROOT_SHARE;
  let root = page.body;
  for (const box of page.boxes) if (box.depth > root.depth && sums[box.end]! - sums[box.first]! >= enough) root = box;
  // A paragraph or list is no container.
  return homeOf(root);
}

function widen(page: Page, root: Box, makes: Set<string>): Box {
  const proseOf = (box: Box, ofMake: boolean): number => {
    let words = 0;
    for (let i = box.first; i < box.end; i++) {
      const block = page.blocks[i]!;
      if (block.prose && (!ofMake || makes.has(block.make)) && !isAside(block, box)) words += block.words;
    }
    return words;
  };
  let best = root;
  let have = proseOf(root, true);
  let at = root;
  for (let level = 0; level < WIDEN_LEVELS && at.parent; level++) {
    at = at.parent;
    const wider = proseOf(at, true);
    if (wider >= have * WIDER_BY && wider > 0) {
      best = at;
      have = wider;
    }
  }
  const main = page.boxes
    .filter((box) => (box.tag === 'article' || box.tag === 'main') && box.depth < best.depth && within(best, box))
    .pop();
  if (main && proseOf(best, false) < NARROW * proseOf(main, false)) best = main;
  return best;
}

function rescue(page: Page, root: Box, kept: Set<Block>, makes: Set<string>): void {
  const blocks = page.blocks.slice(root.first, root.end);
  // A paragraph with a class of its own is known by that alone, wherever it stands.
  const signs = new Set([...makes].map((make) => make.slice(0, make.indexOf('|'))).filter((sign) => sign.startsWith('p.')));
  const acceptedParagraphs = new Map<Box, number>();
  for (const block of kept) {
    const home = homeOf(block.box);
    if (block.ends) acceptedParagraphs.set(home, (acceptedParagraphs.get(home) ?? 0) + 1);
  }
  for (const block of blocks) {
    if (kept.has(block) || block.box.hidden || !block.prose || block.linkWords >= block.words * LINKED) continue;
    const sameMake = makes.has(block.make) || signs.has(block.box.sign);
    const sibling = block.box.tag === 'p' && (acceptedParagraphs.get(homeOf(block.box)) ?? 0) >= 2;
    if ((sameMake || sibling) && !isAside(block, sameMake ? homeOf(block.box) : root)) kept.add(block);
  }
  // Between two kept paragraphs of one home also short lines, headings, lists and tables are the story's.
  const firstIn = new Map<Box, number>();
  const lastIn = new Map<Box, number>();
  for (const block of blocks) {
    if (!kept.has(block) || !block.ends) continue;
    const home = homeOf(block.box);
    if (!firstIn.has(home)) firstIn.set(home, block.index);
    lastIn.set(home, block.index);
  }
  const [begin, end] = spanOf(kept);
  for (const block of blocks) {
    if (kept.has(block) || block.box.hidden) continue;
    const home = homeOf(block.box);
    if (
      block.ends &&
      block.box.tag === 'p' &&
      makes.has(block.make) &&
      block.linkWords < block.words * NEARLY_ALL_LINK &&
      block.index > begin &&
      block.index < end
    ) {
      if (!isAside(block, home)) kept.add(block);
      continue;
    }
    const first = firstIn.get(home);
    if (first === undefined || block.index < first || block.index > lastIn.get(home)!) continue;
    const share = block.words ? block.linkWords / block.words : 0;
    const belongs =
      HEADINGS.has(block.box.tag) || block.box.tag === 'li' || block.box.tag === 'td' || block.box.tag === 'th'
        ? share < LINKED
        : block.ends && share < NEARLY_ALL_LINK;
    if (belongs && !isAside(block, home)) kept.add(block);
  }
  // A heading right above a paragraph heads it, also where it is the first in its box.
  for (const block of blocks) {
    const next = page.blocks[block.index + 1];
    if (kept.has(block) || !next || !kept.has(next) || !HEADINGS.has(block.box.tag) || block.box.hidden) continue;
    const home = homeOf(block.box);
    if (block.index > begin && block.linkWords < block.words * LINKED && next.prose && home === homeOf(next.box) && !isAside(block, home))
      kept.add(block);
  }
}

function spanOf(blocks: Iterable<Block>): [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const block of blocks) {
    if (!block.prose) continue;
    first = Math.min(first, block.index);
    last = Math.max(last, block.index);
  }
  return [first, last];
}
