import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { languageScripts } from '../../src/build/language-scripts';
import { ALL } from '../../src/languages/all';
import { CATALOG } from '../../src/languages/catalog';

it('makes a script for every language that can be asked for, and each leaves its pack whole', () => {
  const scripts = languageScripts(ALL);
  expect(scripts.map(({ name }) => name)).toEqual(CATALOG);
  const world = {};
  const left = runInNewContext(`${scripts.map(({ code }) => code).join('')}JSON.stringify(ledeLanguages)`, world);
  expect(JSON.parse(left)).toEqual(ALL);
});
