// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { leanReadability } from '../../src/build/lean-readability';

const folder = createRequire(import.meta.url)
  .resolve('@mozilla/readability')
  .replaceAll('\\', '/')
  .replace(/[^/]+$/, '');
const source = (name: string) => readFileSync(folder + name, 'utf8');
type Library = new (doc: Document, options: object) => { parse(): { content: Element } | null };

/** The library that a source text is. */
const load = (code: string): Library => {
  const module = { exports: null as unknown };
  new Function('module', code)(module);
  return module.exports as Library;
};

const paragraph = (i: number) =>
  `<p data-block="${i}">The council met on Monday, and it bought forty buses, said the mayor, after a long night of talks.</p>`;
const PAGE = `<title>Buses &amp;amp; trams - The Daily</title><body><div class="menu"><p><a href="/">Home</a></p></div>
  <div class="story"><h1>Buses &amp;amp; trams</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}<noscript><p>Please switch on scripts.</p></noscript></div>
  <div class="comments">${paragraph(9)}</div></body>`;

const read = (library: Library) => {
  const doc = new DOMParser().parseFromString(PAGE, 'text/html');
  const read = new library(doc, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 250,
    serializer: (node: Element) => node,
  }).parse();
  return read && [...read.content.querySelectorAll('[data-block]')].map((block) => [block.getAttribute('data-block'), block.textContent]);
};

it('finds the same story as the whole library', () => {
  const code = source('Readability.js');
  const lean = leanReadability(`${folder}Readability.js`, code);
  const found = read(load(lean));
  expect(found).toEqual(read(load(code)));
  expect(found?.length).toBeGreaterThanOrEqual(6);
});

it('has left out what is never reached', () => {
  const lean = leanReadability(`${folder}Readability.js`, source('Readability.js'));
  expect(lean).not.toMatch(/application\/ld\+json|og:title|&quot|console\.log|^\s*this\.log\(/m);
  expect(leanReadability(`${folder}index.js`, source('index.js'))).not.toContain('isProbablyReaderable');
});

it('stops the build where the library has changed', () => {
  expect(() => leanReadability(`${folder}Readability.js`, 'other')).toThrow('any more');
  expect(() => leanReadability(`${folder}Readability.js`, '    this.log("x");')).toThrow('any more');
  expect(() => leanReadability(`${folder}index.js`, 'other')).toThrow('any more');
});
