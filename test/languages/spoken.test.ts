import { expect, test } from 'vitest';
import { hardlySpeaks, wordsIn } from '../../src/languages/spoken';

const ENGLISH = wordsIn(
  'The council met on Monday to close the bridge over the river, which is older than the town and in need of repair.',
);
const NORWEGIAN = wordsIn(
  'Kommunestyret vedtok på tirsdag at broen over elven skal stenges, og det er ikke til å unngå for dem som bor der.',
);

test.each(['nb', 'nb-NO', 'nn', 'no'])('the small words of Norwegian are those of %s', (tag) => {
  expect(hardlySpeaks(NORWEGIAN, tag)).toBe(false);
  expect(hardlySpeaks(ENGLISH, tag)).toBe(true);
});
