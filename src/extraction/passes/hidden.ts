import type { Pass } from '../pass';

/** A page that hides more than this hides its story (until a script shows it): then nothing is taken for hidden. */
const MOST_HIDDEN = 0.3;

/** Text that the page does not show. */
export const hidden: Pass = {
  name: 'hidden',
  run(story, remove) {
    const found = story.kept().filter((block) => block.box.hidden);
    const words = found.reduce((sum, block) => sum + block.words, 0);
    if (words <= story.words * MOST_HIDDEN) for (const block of found) remove(block, 'not shown on the page');
  },
};
