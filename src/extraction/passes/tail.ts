import { HEADINGS } from '../../dom/tags';
import type { Pass } from '../pass';

const SHORT = 8;

/** What hangs below the last paragraph: closing headings without text, short lines without an end, lonely links. */
export const tail: Pass = {
  name: 'tail',
  run(story, remove) {
    const kept = story.kept();
    for (let i = kept.length - 1; i > 0; i--) {
      const block = kept[i]!;
      if (story.immune(block)) break;
      if (HEADINGS.has(block.box.tag)) remove(block, 'a heading with nothing below it');
      else if (block.box.tag === 'li' || block.box.tag === 'td') break;
      else if ((block.words < SHORT && !block.ends) || block.linkWords > block.words / 2) remove(block, 'a line below the story');
      else break;
    }
  },
};
