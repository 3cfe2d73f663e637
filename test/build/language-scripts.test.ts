import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { languageScripts } from '../../src/build/language-scripts';
import { BROUGHT } from '../../src/languages/all';
import { CATALOG, EN_PAGE } from '../../src/languages/catalog';

it('makes a script for every language that can be asked for, and each leaves its pack whole', () => {
  const scripts = languageScripts(BROUGHT);
  expect(scripts.map(({ name }) => name)).toEqual([...CATALOG, EN_PAGE]);
  const world = {};
  const left = runInNewContext(`${scripts.map(({ code }) => code).join('')}JSON.stringify(ledeLanguages)`, world);
  expect(JSON.parse(left)).toEqual(BROUGHT);
});
