import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL } from '../../src/languages/all';
import type { LanguagePack } from '../../src/languages/pack';

/** Names and titles are looked for as they are written; patterns have signs of their own. */
const WRITTEN = new Set([
  'titles',
  'bodyWords',
  'placeWords',
  'eventWords',
  'furnitureAnywhere',
  'furnitureInLabels',
  'furnitureAtStart',
  'ownVoices',
  'pronouns',
  'standIns',
  'backwardOpenings',
  'afterOrdinals',
]);

const lists = (pack: LanguagePack): [string, readonly string[]][] =>
  Object.entries(pack).filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]));

describe('the packs', () => {
  it('are all there, one file a language', () => {
    const files = readdirSync('src/languages/packs').map((file) => file.replace(/\.ts$/, ''));
    expect(ALL.map(({ language }) => language).sort()).toEqual(files.sort());
  });

  it('hold words in lower case but for names, each once in its list', () => {
    const odd = ALL.flatMap((pack) =>
      lists(pack).flatMap(([name, words]) => [
        ...words
          .filter((word) => (word !== word.toLowerCase() && !WRITTEN.has(name)) || word !== word.trim() || !word)
          .map((word) => `${pack.language} ${name}: ${word}`),
        ...(new Set(words).size < words.length ? [`${pack.language} ${name} says something twice`] : []),
      ]),
    );
    expect(odd).toEqual([]);
  });

  it('name a language that browsers know', () => {
    for (const { language } of ALL) expect(new Intl.DisplayNames('en', { type: 'language' }).of(language), language).not.toBe(language);
  });
});
