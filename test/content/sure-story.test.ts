import { expect, it } from 'vitest';
import { isSurelyStory } from '../../src/content/sure-story';
import type { Article } from '../../src/extraction/article';
import type { Judged, Reading } from '../../src/read';

const article: Article = {
  url: 'https://news.test/bridge',
  title: 'Bridge opens',
  bylines: ['A. Writer'],
  published: '2026-03-01',
  dir: 'ltr',
  body: { type: 'root', children: [] },
  text: 'The bridge is open.',
  wordCount: 300,
  completeness: { state: 'complete' },
  removals: [],
};
const reading = (detection: Partial<Judged> = {}, change: Partial<Article> = {}, state: 'article' | 'unlikely' = 'article'): Reading => ({
  state,
  detection: { kind: 'news-article', confidence: 0.7, ...detection },
  article: { ...article, ...change },
  facts: [],
  minutes: 1,
});

it.each([
  ['detection is sure', reading({ confidence: 0.95 }, { wordCount: 60, bylines: [], published: undefined })],
  ['it is dated and signed', reading()],
  ['it is dated', reading({}, { bylines: [] })],
  ['it is signed', reading({}, { published: undefined })],
])('is sure where %s', (_, sure) => {
  expect(isSurelyStory(sure)).toBe(true);
});

it.each([
  ['it is neither dated nor signed', reading({}, { bylines: [], published: undefined })],
  ['it is a few lines', reading({}, { wordCount: 99 })],
  ['it is a list of stories', reading({ kind: 'index', confidence: 0.99 })],
  ['it is another kind of article', reading({ kind: 'other-article' })],
  ['it is unlikely to be an article', reading({ confidence: 0.99 }, {}, 'unlikely')],
  ['it is a consent wall', reading({ confidence: 0.99 }, { completeness: { state: 'partial', why: 'consent-wall' } })],
  ['there is nothing', { state: 'nothing', detection: { kind: 'news-article', confidence: 1 }, why: 'empty' } satisfies Reading],
])('is not sure where %s', (_, unsure) => {
  expect(isSurelyStory(unsure)).toBe(false);
});
