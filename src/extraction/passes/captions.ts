import { attributeOf } from '../../dom/safe';
import { wordKey } from '../../dom/words';
import type { Block, Box, Medium } from '../page';
import type { Pass } from '../pass';
import { isCreditLine, LONGEST_CREDIT_LINE } from '../pictures/credit-line';
import { headerLines } from '../pictures/header-lines';
import { leadsAway } from '../pictures/leads-away';
import { pictureOf } from '../pictures/picture';
import { inTeaser, isTeaserLine } from '../pictures/teaser';
import { chainOf } from '../places';
import type { Story } from '../story';
import { categoriesOf } from '../vocabulary/names';
import { PLAYER_NAMES } from '../vocabulary/player';

/** A picture's group holds no more words than this beside it. */
const GROUP_WORDS = 60;
const LONGEST = 120;
/** An alternative text shorter than this names too little to tell a caption by. */
const SHORTEST_ALT = 3;
/** Captions stand this near to their picture, in blocks. */
const NEAR = 4;
/** A caption adds a credit to the alternative text; what is much longer only begins alike. */
const LONGER_THAN_ALT = 2;
/** Headings name the thing that a picture beside them shows; tables and code are no captions. */
const OWN_FORM = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dt', 'pre']);

/** Captions, in figures and outside: they go under their picture, not into the text. */
export const captions: Pass = {
  name: 'captions',
  run(story, remove, known) {
    const { url } = known;
    const beside = new Map<Block, Medium>();
    const named: Medium[] = [];
    const media = story.media().filter((medium) => !isIcon(medium));
    const alts = media.map((medium) => wordKey(altOf(medium.element)));
    const end = story.paragraphs().at(-1)?.index ?? Number.POSITIVE_INFINITY;
    for (const block of story.blocks) {
      if (block.words > LONGEST || (story.immune(block) && !inFigure(block, story))) continue;
      const why = whyCaption(block, story, media, alts);
      if (!why) continue;
      const medium = isTeaserLine(block, url) ? null : nearest(block, media, story);
      // Behind the story a line beside a picture is most often another story's headline; in a player it is a button.
      const behind = why === LINE_BESIDE && (block.index > end || inPlayer(block, story));
      const leads = medium && !inFigure(block, story) && leadsAway(medium.element, '', url);
      const teased = medium && inTeaser(medium, story, url);
      if (medium && !leads && !behind && !teased) {
        story.captions.set(block, medium);
        if (why === LINE_BESIDE) beside.set(block, medium);
        else named.push(medium);
      }
      if (story.isKept(block)) remove(block, teased ? 'another article' : why);
    }
    for (const line of headerLines(story, beside, known, new Set(named))) story.besidePictures.add(line);
  },
};

const LINE_BESIDE = 'a line beside a picture';

const inPlayer = (block: Block, story: Story): boolean => {
  for (const box of chainOf(block.box, story.root)) {
    if (story.holdsStory(box)) return false;
    if (PLAYER_NAMES.test(box.names)) return true;
  }
  return false;
};

function whyCaption(block: Block, story: Story, media: Medium[], alts: string[]): string | null {
  if (inFigure(block, story)) return 'caption of a picture';
  for (const box of chainOf(block.box, story.root)) {
    if (box.words > GROUP_WORDS + LONGEST || story.holdsStory(box)) break;
    if (categoriesOf(box.names).some(({ name }) => name === 'caption') && nearest(block, media, story)) return 'caption of a picture';
  }
  if (equalsAlt(block, story, media, alts)) return 'says the same as a picture beside it';
  if (
    !block.ends &&
    block.words < GROUP_WORDS / 2 &&
    !OWN_FORM.has(block.box.tag) &&
    (block.box.tag !== 'li' || hasPicture(block.box, story)) &&
    groupHasPicture(block, story)
  )
    return LINE_BESIDE;
  if (hasCreditBeside(block, story)) return 'caption of a picture';
  if (isCreditLine(block) && nearest(block, media, story)) return 'credit of a picture';
  return null;
}

function inFigure(block: Block, story: Story): boolean {
  for (const box of chainOf(block.box, story.root)) {
    if (box.tag === 'figcaption') return true;
    if (box.tag === 'figure') return box.mediaEnd > box.mediaFirst && box.words < story.words * 0.3;
  }
  return false;
}

function equalsAlt(block: Block, story: Story, media: Medium[], alts: string[]): boolean {
  if (block.words < SHORTEST_ALT || OWN_FORM.has(block.box.tag)) return false;
  return media.some((medium, i) => {
    const alt = alts[i]!;
    if (Math.abs(medium.before - block.index) > NEAR || alt.split(' ').length < SHORTEST_ALT) return false;
    return (
      block.key === alt ||
      (block.key.startsWith(`${alt} `) && (block.key.length < alt.length * LONGER_THAN_ALT || groupHasPicture(block, story))) ||
      (alt.length > 40 && alt.startsWith(block.key) && block.key.length > alt.length / 2)
    );
  });
}

/** Is the block in a small box that is nothing but a picture, its credit and this? */
function hasCreditBeside(block: Block, story: Story): boolean {
  for (const box of chainOf(block.box, story.root)) {
    if (box.words > GROUP_WORDS + LONGEST_CREDIT_LINE || story.holdsStory(box)) return false;
    if (!hasPicture(box, story)) continue;
    const others = story.page.blocks.slice(box.first, box.end).filter((other) => other !== block);
    return others.length === 1 && isCreditLine(others[0]!);
  }
  return false;
}

/** Is the block in a small box with a picture and no paragraph of the story? */
function groupHasPicture(block: Block, story: Story): boolean {
  for (const box of chainOf(block.box, story.root)) {
    if (box.words > GROUP_WORDS || story.holdsStory(box)) return false;
    if (hasPicture(box, story)) return true;
  }
  return false;
}

const hasPicture = (box: Box, story: Story): boolean => {
  for (let i = box.mediaFirst; i < box.mediaEnd; i++) if (story.page.media[i]!.tag !== 'iframe') return true;
  return false;
};

const icons = new WeakMap<Element, boolean>();

/** A sign on a picture (a magnifying glass, a camera) has no caption of its own. */
function isIcon({ element, tag }: Medium): boolean {
  if (tag !== 'img' && tag !== 'picture') return false;
  const known = icons.get(element);
  if (known !== undefined) return known;
  const icon = pictureOf(element, 'http://none.invalid/') === null;
  icons.set(element, icon);
  return icon;
}

/** The picture a caption belongs to: in the smallest box around both, else just above it. */
function nearest(block: Block, media: Medium[], story: Story): Medium | null {
  for (const box of chainOf(block.box, story.root.parent ?? story.root)) {
    if (box.mediaEnd === box.mediaFirst) continue;
    const inside = story.page.media.slice(box.mediaFirst, box.mediaEnd).filter((medium) => !isIcon(medium));
    const near = inside.filter((medium) => Math.abs(medium.before - block.index) <= NEAR);
    return near.findLast((medium) => medium.before <= block.index) ?? near[0] ?? null;
  }
  return media.findLast((medium) => medium.before <= block.index && block.index - medium.before <= 1) ?? null;
}

const altOf = (element: Element): string => {
  const image = element.localName === 'picture' || element.localName === 'noscript' ? element.querySelector('img') : element;
  return image ? (attributeOf(image, 'alt') || attributeOf(image, 'title') || '').slice(0, 600) : '';
};
