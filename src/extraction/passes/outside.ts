import { HEADINGS } from '../../dom/tags';
import { select } from '../metadata/untouched';
import type { Block, Box } from '../page';
import type { Pass } from '../pass';
import { chainOf, homeOf, within } from '../places';
import type { Story } from '../story';

/** After the story at most this share of its words may stand in other boxes; more is a part of it. */
const AFTER = 0.35;
const FEW_LINKS = 0.15;
/** Between its paragraphs at most this. */
const BETWEEN = 0.08;

/** Blocks in boxes where no paragraph of the story stands: boxes of their own after the story, or put between its paragraphs. */
export const outside: Pass = {
  name: 'outside',
  run(story, remove) {
    const paragraphs = story.paragraphs();
    if (paragraphs.length < 2) return;
    const first = paragraphs[0]!.index;
    const last = paragraphs[paragraphs.length - 1]!.index;
    const makesOfHomes = new Set(paragraphs.map((block) => homeOf(block.box).sign));
    // A paragraph with a class of its own is known by that alone, wherever it stands.
    const ownSigns = new Set(paragraphs.map((block) => block.box.sign).filter((sign) => sign.startsWith('p.')));
    const strange = story.kept().filter((block) => {
      const home = homeOf(block.box);
      return (
        !story.homes.has(home) &&
        !makesOfHomes.has(home.sign) &&
        !story.immune(block) &&
        !story.factBoxes.some((box) => within(block.box, box)) &&
        !(block.prose && ownSigns.has(block.box.sign) && !isInset(block, story))
      );
    });
    const referred = footnotesOf(story);
    const answers = partsAfter(story, last).filter((box) => isAnswered(story.keptIn(box), box));
    const take = (blocks: Block[], share: number, why: string): void => {
      const words = blocks.reduce((sum, block) => sum + block.words, 0);
      if (words <= story.words * share) for (const block of blocks) remove(block, why);
    };
    take(
      strange.filter((block) => block.index > last && !referred.has(block) && !answers.some((box) => within(block.box, box))),
      AFTER,
      'in a box of its own after the story',
    );
    take(
      strange.filter((block) => block.index > first && block.index < last && !isCrossHeading(block) && !isTable(block, story)),
      BETWEEN,
      'in a box of its own between the story’s paragraphs',
    );
  },
};

/** A footnote's mark is no longer than this: a number, a star, "[12]". */
const MARK = 5;

/** Lines behind the story that a mark in its text points to by their id. */
function footnotesOf(story: Story): Set<Block> {
  const ids = new Set<string>();
  for (const link of select(story.root.element, 'a[href^="#"]'))
    if ((link.textContent ?? '').trim().length <= MARK && /[\p{N}*†‡]/u.test(link.textContent ?? ''))
      ids.add(link.getAttribute('href')!.slice(1));
  const notes = new Set<Block>();
  if (ids.size)
    for (const block of story.kept())
      for (let box: Box | null = block.box, i = 0; box && i < 3; box = box.parent, i++) if (ids.has(box.element.id)) notes.add(block);
  return notes;
}

/** Tables and code between the paragraphs belong to them, whatever box they stand in. */
const isTable = (block: Block, story: Story): boolean => {
  for (const box of chainOf(block.box, story.root)) if (box.tag === 'td' || box.tag === 'th' || box.tag === 'pre') return true;
  return false;
};

const isInset = (block: Block, story: Story): boolean => {
  for (const box of chainOf(block.box, story.root)) if (box.tag === 'article' || box.tag === 'aside') return true;
  return false;
};

/** The largest boxes below the root that begin after a block. */
const partsAfter = (story: Story, last: number): Box[] =>
  story
    .boxes()
    .filter((box, _, all) => box.first > last && !all.some((outer) => outer !== box && outer.first > last && within(box, outer)));

/** Several headings with text below each are a part of the story: questions and answers, a method, a summary. */
function isAnswered(kept: Block[], box: Box): boolean {
  if (box.controls > 0 || box.linkWords > box.words * FEW_LINKS) return false;
  const headed = kept.filter((block, i) => HEADINGS.has(block.box.tag) && kept[i + 1]?.prose && kept[i + 1]!.ends);
  return headed.length >= 2;
}

/** A heading between the story's paragraphs is the story's, in whatever box, unless it is a link. */
const isCrossHeading = (block: Block): boolean => HEADINGS.has(block.box.tag) && block.linkWords === 0;
