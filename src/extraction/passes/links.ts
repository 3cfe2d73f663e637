import { HEADINGS } from '../../dom/tags';
import type { Block } from '../blocks';
import type { Pass, Remove } from '../pass';

const LINK_BLOCK = 0.8;
const LINK_LIST = 0.6;
/** A long linked text is a paragraph that links, not a link. */
const LONG = 40;

/** Blocks and lists that are nearly all link: teasers, tags, lists of stories. A fully linked sentence between prose is prose. */
export const links: Pass = {
  name: 'links',
  run(story, remove) {
    for (const box of story.boxes()) {
      if (box.tag !== 'ul' && box.tag !== 'ol' && box.tag !== 'dl') continue;
      const kept = story.keptIn(box);
      if (!kept.length || story.holdsStory(box)) continue;
      const [words, linked] = sumOf(kept);
      if (linked >= words * LINK_LIST && !hasOwnSentences(kept)) remove(box, 'a list of links');
    }
    sameOpening(story.kept(), remove);
    for (const block of story.kept()) {
      if (block.linkWords < block.words * LINK_BLOCK || !block.linkWords) continue;
      if (HEADINGS.has(block.box.tag)) remove(block, 'a linked heading');
      else if (block.words < LONG || !block.prose) {
        const sentence = block.ends && block.words >= 8 && story.makes.has(block.make);
        if (!sentence) remove(block, 'a link to another page');
      }
    }
  },
};

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

function sameOpening(blocks: Block[], remove: Remove): void {
  const byOpening = new Map<string, Block[]>();
  for (const block of blocks) {
    if (
      block.words > LINE ||
      block.words < 4 ||
      block.ends ||
      block.linkWords < block.words * PARTLY ||
      block.box.tag === 'li' ||
      block.box.tag === 'td'
    )
      continue;
    const opening = block.key.split(' ').slice(0, 2).join(' ');
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), block]);
  }
  for (const group of byOpening.values())
    if (group.length > 1) for (const block of group) remove(block, 'a line that leads to another story');
}
