import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NAME_CATEGORIES } from '../../src/extraction/vocabulary/name-categories';
import { REASONS, reasonOf } from '../../src/reader/reasons';
import { english } from './english';

/** Every reason that stands in the source of extraction: the last text in a call of `remove`, or one named `why`. */
function reasonsInSource(): string[] {
  const files = readdirSync('src/extraction', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('completeness'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(`src/extraction/${file}`, 'utf8');
    const calls = [...text.matchAll(/\bremove\([^;]*?'([a-z][^']+)'\);?/g), ...text.matchAll(/\bwhy: '([^']+)'/g)];
    return calls.map(([, why]) => why!);
  });
}

it('has plain words for every reason that extraction gives', () => {
  const given = new Set([...NAME_CATEGORIES.map(({ why }) => why), ...reasonsInSource()]);
  expect(given.size).toBeGreaterThan(20);
  expect([...given].filter((why) => !Object.hasOwn(REASONS, why))).toEqual([]);
});

it('has words and a group for each, in the reader’s language', () => {
  for (const { words, group } of Object.values(REASONS)) {
    expect(english.t(words)).toMatch(/^[A-Z].*\.$/);
    expect(english.n(group, 2)).toMatch(/^2 /);
  }
});

it.each(['constructor', '__proto__', 'who knows'])('tells %s as other', (why) => {
  expect(reasonOf(why).group).toBe('removedOther');
});
