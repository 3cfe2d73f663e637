import type { Pass } from '../pass';
import { dateWordsOf } from '../vocabulary/dates';

const LONGEST = 26;
/** Besides date and time, at most this share of the words. */
const OTHER_WORDS = 0.34;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|º|ª|日|月|年)?$|^\d{1,2}[:.h]\d{2}$/;

const FULL = /\b\d{1,2}[:.]\d{2}\b(?!\s*%)|\b\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b/;
/** A heading with a date heads what happened then; a table's and a list's dates are what they tell. */
const OWN_FORM = new Set(['td', 'th', 'li', 'dt', 'dd', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Lines that say nothing but a date, a time, an update or the minutes it takes to read. A dateline within a sentence is no such line. */
export const datelines: Pass = {
  name: 'datelines',
  run(story, remove, known) {
    const dateWords = dateWordsOf(known.lang);
    for (const block of story.kept()) {
      if (block.words > LONGEST || !/\d/.test(block.text) || OWN_FORM.has(block.box.tag)) continue;
      const words = block.key.split(' ').filter(Boolean);
      const named = words.filter((word) => dateWords.has(word) || /^\d+[年月日時分시분]|^\d{1,2}h\d*$/.test(word)).length;
      // Numbers alone are prices, scores, doses; with the name of a month, a full date or an hour among them they are a time.
      if (!named && !FULL.test(block.text)) continue;
      const dated = named + words.filter((word) => NUMBER.test(word)).length;
      if (dated >= 2 && words.length - dated <= Math.max(1, words.length * OTHER_WORDS)) remove(block, 'date and time');
    }
  },
};
