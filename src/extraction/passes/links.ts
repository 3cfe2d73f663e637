import { HEADINGS } from '../../dom/tags';
import type { Block, Box } from '../page';
import type { Pass, Remove } from '../pass';
import { homeOf, within } from '../places';
import type { Story } from '../story';

const LINK_BLOCK = 0.8;
const LINK_LIST = 0.6;
/** A long linked text is a paragraph that links, not a link. */
const LONG = 40;

/** Blocks and lists that are nearly all link: teasers, tags, lists of stories. A fully linked sentence between prose is prose. */
export const links: Pass = {
  name: 'links',
  run(story, remove) {
    const lists = linkLists(story);
    // Where many lists of links are much of a text, in the text's own box, they are what it is about.
    const paragraphs = story.paragraphs();
    const first = paragraphs[0]?.index ?? 0;
    const last = paragraphs.at(-1)?.index ?? 0;
    const own = lists.filter((box) => box.first > first && box.end <= last && story.homes.has(homeOf(box)));
    const content = own.length >= MANY_LISTS && sumOf(own.flatMap((box) => story.keptIn(box)))[0] > story.words * MOST_IN_LISTS ? own : [];
    for (const box of lists) if (!content.includes(box)) remove(box, 'a list of links');
    const prose = story.kept().find((block) => block.prose)?.index ?? 0;
    for (const box of story.boxes()) if (isWayHere(box, story, prose)) remove(box, 'the way to this page');
    sameOpening(
      story.kept().filter((block) => !story.enumerations.has(block)),
      remove,
    );
    const kept = story.kept();
    kept.forEach((block, i) => {
      if (block.linkWords < block.words * LINK_BLOCK || !block.linkWords || CELLS.has(block.box.tag) || story.enumerations.has(block))
        return;
      if (HEADINGS.has(block.box.tag)) {
        if (!headsText(block, kept[i + 1], story)) remove(block, 'a linked heading');
      } else if ((block.words < LONG || !block.prose) && !content.some((box) => within(block.box, box))) {
        const sentence = block.ends && block.words >= 8 && story.makes.has(block.make);
        if (!sentence && !ADDRESS.test(block.text) && !isItemOfText(block, story)) remove(block, 'a link to another page');
      }
    });
    linesAboveLinks(story, remove);
  },
};

/** More of the story's words than this in lists of links: a guide, a directory, offers of the day. */
const MOST_IN_LISTS = 0.12;
const MANY_LISTS = 4;
/** A table's cells link what the table tells of. */
const CELLS = new Set(['td', 'th']);
/** An address written out is a source or a contact. */
const ADDRESS = /^[([]?(?:https?:\/\/|www\.)?[\w@-]+(?:\.[\w-]+)+(?:[/?#]\S*)?[)\]]?$/;

/** Lists that are mostly links, without sentences of their own. */
function linkLists(story: Story): Box[] {
  const found: Box[] = [];
  for (const box of story.boxes()) {
    if (box.tag !== 'ul' && box.tag !== 'ol' && box.tag !== 'dl') continue;
    if (found.some((outer) => within(box, outer))) continue;
    const kept = story.keptIn(box);
    if (!kept.length || story.holdsStory(box)) continue;
    const [words, linked] = sumOf(kept);
    if (linked >= words * LINK_LIST && !hasOwnSentences(kept)) found.push(box);
  }
  return found;
}

/** A step on the way to a page is a section's name. */
const STEP = 5;

/** A list above the story of sections' names, each a link, that ends with the page's own name. */
function isWayHere(box: Box, story: Story, first: number): boolean {
  if ((box.tag !== 'ul' && box.tag !== 'ol') || box.end > first) return false;
  const steps = story.keptIn(box);
  const here = steps.pop();
  return (
    here !== undefined && !here.linkWords && steps.length >= 2 && steps.every((step) => step.words <= STEP && step.linkWords === step.words)
  );
}

/** A heading in the story's own box with text below it heads that text, wherever it leads. */
const headsText = (heading: Block, next: Block | undefined, story: Story): boolean =>
  next !== undefined &&
  story.homes.has(homeOf(heading.box)) &&
  next.linkWords < next.words * LINK_LIST &&
  (next.prose || next.box.tag === 'li' || story.immune(next));

/** An item among others that are no links. */
function isItemOfText(block: Block, story: Story): boolean {
  if (block.box.tag !== 'li' || !block.box.parent) return false;
  const [words, linked] = sumOf(story.keptIn(block.box.parent));
  return linked < words * LINK_LIST;
}

/** A line that heads links is no longer than this. */
const HEADING_LINE = 12;
/** Fewer linked words are a promotion put below a heading of the story. */
const SEVERAL = 5;

/** Headings and lines with nothing below them but links that are no part of the story: they head those. */
function linesAboveLinks(story: Story, remove: Remove): void {
  const { blocks } = story.page;
  for (const block of story.kept()) {
    if (block.words > HEADING_LINE || block.linkWords || story.immune(block)) continue;
    if (!HEADINGS.has(block.box.tag) && !LEADS_ON.test(block.text)) continue;
    const below: Block[] = [];
    for (let i = block.index + 1; i < story.root.end && !story.isKept(blocks[i]!); i++)
      if (!blocks[i]!.box.hidden && !story.captions.has(blocks[i]!)) below.push(blocks[i]!);
    const [words, linked] = sumOf(below);
    // Below a heading that may be a promotion put there; a list of links is meant.
    const isList = below.every(({ box }) => box.tag === 'li' && homeOf(box) === homeOf(block.box));
    if (linked >= SEVERAL && linked >= words * LINK_LIST && (isList || LEADS_ON.test(block.text)))
      remove(block, 'heads links to other pages');
  }
}

const LEADS_ON = /[:：]\s*$/;

/** Items that say something of their own beside their links. */
const hasOwnSentences = (blocks: { ends: boolean; words: number; linkWords: number }[]): boolean =>
  blocks.filter((block) => block.ends && block.words - block.linkWords >= 6).length > blocks.length / 2;

function sumOf(blocks: { words: number; linkWords: number }[]): [number, number] {
  let words = 0;
  let linked = 0;
  for (const block of blocks) {
    words += block.words;
    linked += block.linkWords;
  }
  return [words, linked];
}

/** Lines shorter than this, partly linked and without an end, that begin alike are one template's: each leads to another story. */
const LINE = 25;
const PARTLY = 0.4;

const OWN_FORM = new Set(['li', 'dt', 'dd', 'td', 'th', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

function sameOpening(blocks: Block[], remove: Remove): void {
  const byOpening = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.words > LINE || block.words < 4 || block.ends || block.linkWords < block.words * PARTLY || OWN_FORM.has(block.box.tag))
      continue;
    const opening = block.key.split(' ').slice(0, 2).join(' ');
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), block]);
  }
  for (const group of byOpening.values())
    if (group.length > 1) for (const block of group) remove(block, 'a line that leads to another story');
}
