import type { Pass } from '../pass';
import { dateWordsOf } from '../vocabulary/dates';

const LONGEST = 26;
/** Besides date and time, at most this share of the words. */
const OTHER_WORDS = 0.34;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|º|ª|日|月|年)?$|^\d{1,2}[:.h]\d{2}$/;

/** Lines that say nothing but a date, a time, an update or the minutes it takes to read. A dateline within a sentence is no such line. */
export const datelines: Pass = {
  name: 'datelines',
  run(story, remove, known) {
    const dateWords = dateWordsOf(known.lang);
    for (const block of story.kept()) {
      if (block.words > LONGEST || !/\d/.test(block.text) || block.box.tag === 'td' || block.box.tag === 'li') continue;
      const words = block.key.split(' ').filter(Boolean);
      const dated = words.filter(
        (word) => NUMBER.test(word) || dateWords.has(word) || /^\d+[年月日時分시분]|^\d{1,2}h\d*$/.test(word),
      ).length;
      const numbers = words.filter((word) => /\d/.test(word)).length;
      if (numbers && dated >= 2 && words.length - dated <= Math.max(1, words.length * OTHER_WORDS)) remove(block, 'date and time');
    }
  },
};
