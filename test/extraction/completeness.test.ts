// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { completeness } from '../../src/extraction/completeness';
import { readWitnesses } from '../../src/extraction/witnesses';

const URL_ = 'https://news.example/a/story';
const words = (n: number, end = '.') => `${Array.from({ length: n }, (_, i) => `word${i}`).join(' ')}${end}`;
function judge(text: string, { head = '', body = '' } = {}) {
  const doc = new DOMParser().parseFromString(
    `<head><link rel="canonical" href="${URL_}">${head}</head><body><main id="m"><p>${text}</p>${body}</main></body>`,
    'text/html',
  );
  return completeness(doc, readWitnesses(doc, URL_), text, text.split(' ').length, doc.querySelector('#m'));
}
const paid =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour","isAccessibleForFree":false,"wordCount":900}</script>';
const wall = '<div class="paywall"><p>Subscribe to continue reading this story.</p></div>';

test('a whole story is complete', () => {
  expect(judge(words(400))).toEqual({ state: 'complete' });
});
test('a paid story that is here whole is complete', () => {
  expect(judge(words(850), { head: paid })).toEqual({ state: 'complete' });
});
test('a subscription box alone under a whole story is no wall', () => {
  expect(judge(words(400), { body: wall })).toEqual({ state: 'complete' });
});
test('a story that says it is paid and gives a part of its words is behind a wall', () => {
  expect(judge(words(90), { head: paid, body: wall })).toEqual({ state: 'partial', why: 'paywall' });
});
test('a short text that breaks off at a wall', () => {
  expect(judge(words(100, ' …'), { body: wall })).toEqual({ state: 'partial', why: 'paywall' });
});
test('text that is there and not shown, in a box named like a wall, unless the reader shows it', () => {
  const held = words(80);
  const box = (style: string) => `<div class="story paywallBlocked" ${style}><p>${held}</p></div>`;
  expect(judge(words(160), { body: box('style="display: none"') })).toEqual({ state: 'complete' });
  const other = `${'So it went on. '.repeat(30)}`;
  expect(judge(words(160), { body: `<div class="paywallBlocked" data-lede-hidden>${other}</div>` })).toEqual({
    state: 'partial',
    why: 'paywall',
  });
  expect(judge(words(160), { body: `<div class="paywallBlocked">${other}</div>` })).toEqual({ state: 'complete' });
});
test('further pages, by the address of the next', () => {
  expect(judge(words(300), { body: '<a rel="next" href="/a/story?page=2">2</a>' })).toMatchObject({
    why: 'pagination',
    next: '/a/story?page=2',
  });
  expect(judge(words(300), { head: '<link rel="next" href="/a/story/2">' })).toMatchObject({
    why: 'pagination',
    next: expect.stringContaining('/a/story/2'),
  });
});
test('the next story is not a further page', () => {
  expect(judge(words(300), { head: '<link rel="next" href="/a/other-story">', body: '<a rel="next" href="/b/2">Next</a>' })).toEqual({
    state: 'complete',
  });
});
test('a consent wall', () => {
  expect(judge('Mit Werbung weiterlesen. Besuchen Sie uns wie gewohnt mit Werbung und Tracking.')).toEqual({
    state: 'partial',
    why: 'consent-wall',
  });
});
test('hardly any text', () => {
  expect(judge(words(30))).toEqual({ state: 'unsure', why: 'too-short' });
});
test('selectors that are none never throw', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"H","hasPart":{"isAccessibleForFree":false,"cssSelector":"..bad("}}</script>';
  expect(judge(words(400), { head })).toEqual({ state: 'complete' });
});
