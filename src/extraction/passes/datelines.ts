import { isDateline } from '../dateline';
import type { Pass } from '../pass';
import { dateWordsOf } from '../vocabulary/dates';

/** A heading with a date heads what happened then; a table's and a list's dates are what they tell. */
const OWN_FORM = new Set(['td', 'th', 'li', 'dt', 'dd', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Lines that say nothing but a date, a time, an update or the minutes it takes to read. A dateline within a sentence is no such line. */
export const datelines: Pass = {
  name: 'datelines',
  run(story, remove, known) {
    const dateWords = dateWordsOf(known.lang);
    for (const block of story.kept()) if (!OWN_FORM.has(block.box.tag) && isDateline(block, dateWords)) remove(block, 'date and time');
  },
};
