import { expect, test } from 'vitest';
import { bound } from '../../src/reader/bound';

const shown = (text: string) => bound(text).replaceAll('\u00a0', '~');

test.each([
  ['Le « Sigrid », qui a pêché 1 800 kilos : quoi ?', 'Le «~Sigrid~», qui a pêché 1~800 kilos~: quoi~?'],
  ['In 2024 12 boats sank; 3 % of 12 400 000 did not !', 'In 2024 12 boats sank; 3~% of 12~400~000 did not~!'],
  ['In 2024 1200 boats sank, ‹ Sigrid › too.', 'In 2024 1200 boats sank, ‹~Sigrid~› too.'],
  ['Rückbau von Atomkraftwerk - Kühltürme – gesprengt, 3-4 Tage', 'Rückbau von Atomkraftwerk~- Kühltürme~– gesprengt, 3-4 Tage'],
  ['A smile :) and a path :home stay as they are', 'A smile :) and a path :home stay as they are'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
  expect(bound(text)).toHaveLength(text.length);
});
