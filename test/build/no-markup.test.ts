import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { withoutMarkup } from '../../src/build/no-markup';

const packages = createRequire(import.meta.url);
const files = {
  preact: packages.resolve('preact').replace(/[^/\\]+$/, 'preact.mjs'),
  readability: packages.resolve('@mozilla/readability').replace(/[^/\\]+$/, 'Readability.js'),
  'names of characters': packages.resolve('decode-named-character-reference').replace(/[^/\\]+$/, 'index.dom.js'),
};
const ASSIGNS_MARKUP = /\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write\(/;

it.each(Object.entries(files))('leaves no place in %s where text becomes markup', (_, file) => {
  const code = readFileSync(file, 'utf8');
  expect(code).toMatch(ASSIGNS_MARKUP);
  expect(withoutMarkup(file.replaceAll('\\', '/'), code)).not.toMatch(ASSIGNS_MARKUP);
});

it('stops the build where a library has changed', () => {
  expect(() => withoutMarkup('/x/preact/dist/preact.mjs', 'other')).toThrow('no "');
});
