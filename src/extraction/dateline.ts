import type { Block } from './page';

const LONGEST = 26;
/** Besides date and time, at most this share of the words. */
const OTHER_WORDS = 0.34;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|º|ª|日|月|年)?$|^\d{1,2}[:.h]\d{2}$/;
const FULL = /\b\d{1,2}[:.]\d{2}\b(?!\s*%)|\b\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b/;

/** Does a line say hardly anything but a date, a time or a number of minutes? `dateWords` are those of the page's language. */
export function isDateline(block: Block, dateWords: ReadonlySet<string>): boolean {
  if (block.words > LONGEST || !/\d/.test(block.text)) return false;
  const words = block.key.split(' ').filter(Boolean);
  const named = words.filter((word) => dateWords.has(word) || /^\d+[年月日時分시분]|^\d{1,2}h\d*$/.test(word)).length;
  // Numbers alone are prices, scores, doses; with the name of a month, a full date or an hour among them they are a time.
  if (!named && !FULL.test(block.text)) return false;
  const dated = named + words.filter((word) => NUMBER.test(word)).length;
  return dated >= 2 && words.length - dated <= Math.max(1, words.length * OTHER_WORDS);
}
