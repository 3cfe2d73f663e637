import { expect, it } from 'vitest';
import { pageAddress } from '../../src/content/page-address';

it('a fragment names a place on the page, unless it is a route', () => {
  expect(pageAddress('https://news.test/a?b=1#comments')).toBe('https://news.test/a?b=1');
  expect(pageAddress('https://news.test/#/story/1')).toBe('https://news.test/#/story/1');
  expect(pageAddress('https://news.test/#!story')).toBe('https://news.test/#!story');
});
