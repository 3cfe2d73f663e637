import type { Feature } from './feature';

const COLON = /[:：]["”’»)]*$/u;
/** So few words hold no news, in a script that writes words; nor does a line all in capitals. */
const FEWEST = 4;

/** Ends in a colon, so that what it announces stands elsewhere, or is a scrap: a dateline cut off, a line in capitals. */
export const unfinished: Feature = ({ sentences }) =>
  sentences.map(({ text, words }) => {
    if (COLON.test(text)) return 1;
    if (words >= FEWEST && /\p{Lower}|\p{Lo}/u.test(text)) return 0;
    return /\p{Upper}|\p{Lower}/u.test(text) ? 1 : 0;
  });
