import { HEADINGS } from '../../dom/tags';
import type { Pass } from '../pass';

const FEWEST = 2;
const NEARLY_ALL = 0.75;

/** Lists that say the headings of the story before or beside it: a table of contents, the recap of a live blog. */
export const contents: Pass = {
  name: 'contents',
  run(story, remove) {
    const headings = new Set(story.kept().flatMap((block) => (HEADINGS.has(block.box.tag) && block.key ? [block.key] : [])));
    if (headings.size < FEWEST) return;
    for (const box of story.boxes()) {
      if (box.tag !== 'ul' && box.tag !== 'ol') continue;
      const items = story.keptIn(box);
      // The time of a post may stand before its heading.
      const said = items.filter((item) => headings.has(item.key) || headings.has(item.key.replace(/^\d{1,2} \d{2} /, '')));
      if (items.length >= FEWEST && said.length >= items.length * NEARLY_ALL && !items.some((item) => HEADINGS.has(item.box.tag)))
        remove(box, 'stands in the story already');
    }
  },
};
