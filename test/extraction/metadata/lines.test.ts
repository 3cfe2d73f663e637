import { expect, test } from 'vitest';
import { linesAbout } from '../../../src/extraction/metadata/lines';
import type { Witnesses } from '../../../src/extraction/witnesses';

const about = (headlines: string[], descriptions: string[], dek?: string) =>
  linesAbout({ headlines, descriptions } as Witnesses, 'Bridge to close for a year', dek);

test('other headlines and descriptions are kept once, those that repeat headline or dek are not', () => {
  const lines = about(
    ['Bridge to close for a year', 'Bridge to close for a year | The Courier', 'Old bridge shut until 2027 for repairs'],
    ['The council shuts the old bridge for repairs.', 'The council shuts the old bridge for repairs', 'Ferries run every ten minutes.'],
    'Ferries run every ten minutes.',
  );
  expect(lines).toEqual(['The council shuts the old bridge for repairs.', 'Old bridge shut until 2027 for repairs']);
});

test('lines are few and short', () => {
  const lines = about(
    [],
    Array.from({ length: 30 }, (_, i) => `Description number ${i + 100} ${'word '.repeat(200)}`),
  );
  expect(lines).toHaveLength(8);
  expect(Math.max(...lines.map((line) => line.length))).toBe(400);
});
