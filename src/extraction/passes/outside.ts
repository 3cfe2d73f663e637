import { HEADINGS } from '../../dom/tags';
import type { Block } from '../blocks';
import type { Pass } from '../pass';
import { homeOf } from '../story';

/** After the story at most this share of its words may stand in other boxes; more is a part of it. */
const AFTER = 0.35;
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
    const strange = story.kept().filter((block) => {
      const home = homeOf(block.box);
      return !story.homes.has(home) && !makesOfHomes.has(home.sign) && !story.immune(block);
    });
    const take = (blocks: Block[], share: number, why: string): void => {
      const words = blocks.reduce((sum, block) => sum + block.words, 0);
      if (words <= story.words * share) for (const block of blocks) remove(block, why);
    };
    take(
      strange.filter((block) => block.index > last),
      AFTER,
      'in a box of its own after the story',
    );
    take(
      strange.filter((block) => block.index > first && block.index < last && !isCrossHeading(block)),
      BETWEEN,
      'in a box of its own between the story’s paragraphs',
    );
  },
};

/** A heading between the story's paragraphs is the story's, in whatever box, unless it is a link. */
const isCrossHeading = (block: Block): boolean => HEADINGS.has(block.box.tag) && block.linkWords === 0;
