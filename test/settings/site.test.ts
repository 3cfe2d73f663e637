import { expect, it } from 'vitest';
import { siteOf } from '../../src/settings/site';

it.each([
  ['https://www.bbc.co.uk/news/1?x=2#y', 'bbc.co.uk'],
  ['https://News.Example.COM:8443/', 'example.com'],
  ['http://localhost:8080/story', 'localhost'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['http://[::1]:8080/', '::1'],
  ['https://paper.github.io/story', 'paper.github.io'],
  ['https://intranet/story', 'intranet'],
  ['https://user:word@www.example.org/', 'example.org'],
  ['https://www.zeitung.example.xn--p1ai/', 'example.xn--p1ai'],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  'about:blank',
  'file:///home/story.html',
  'chrome-extension://abc/popup/index.html',
  'data:text/html,x',
  'javascript:1',
  '',
  'http://',
])('%s has no site', (url) => {
  expect(siteOf(url)).toBeNull();
});
