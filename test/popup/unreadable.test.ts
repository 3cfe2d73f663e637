import { describe, expect, it } from 'vitest';
import { unreadableAddress, unreadableError, unreadableType } from '../../src/popup/unreadable';

describe('what an address alone tells', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['chrome-extension://abc/options.html', 'browser'],
    ['edge://flags', 'browser'],
    ['about:config', 'browser'],
    ['about:newtab', 'browser'],
    ['moz-extension://abc/x.html', 'browser'],
    ['devtools://devtools/', 'browser'],
    ['chrome://extensions', 'browser'],
    ['data:text/html,x', 'browser'],
    ['view-source:https://news.example/', 'source'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store'],
    ['https://news.example/chrome://x', null],
    ['https://news.example/story.pdf', null],
    ['https://google.com/webstore', null],
    ['http://localhost:8080/', null],
    ['file:///home/ann/story.html', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (url, why) => expect(unreadableAddress(url)).toBe(why));
});

describe('what a refusal tells', () => {
  it.each([
    ['Cannot access a chrome:// URL', undefined, 'browser'],
    [
      'Cannot access contents of url "chrome://newtab/". Extension manifest must request permission to access this host.',
      undefined,
      'browser',
    ],
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', undefined, 'local'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'https://a.example/',
      'limited',
    ],
    ['Missing host permission for the tab', 'https://a.example/', 'limited'],
    ['Missing host permission for the tab', undefined, 'browser'],
    [
      'Cannot access contents of url "file:///home/ann/x.html". Extension manifest must request permission.',
      'file:///home/ann/x.html',
      'local',
    ],
    [
      'Cannot access contents of url "about:blank". Extension manifest must request permission to access this host.',
      'about:blank',
      'empty',
    ],
    ['The extensions gallery cannot be scripted.', undefined, 'store'],
    ['Frame with ID 0 is showing error page', 'https://gone.example/', 'error-page'],
    ['The tab was closed.', 'https://a.example/', 'failed'],
    ['', undefined, 'failed'],
  ])('%s at %s: %s', (message, url, why) => expect(unreadableError(message, url)).toBe(why));
});

describe('what the kind of a document tells', () => {
  it.each([
    ['application/pdf', 'https://a.example/x', 'pdf'],
    [undefined, 'https://a.example/x.PDF#page=2', 'pdf'],
    ['text/html', 'https://a.example/x.pdf', null],
    ['application/xhtml+xml', 'https://a.example/x', null],
    ['image/png', 'https://a.example/x.png', 'file'],
    ['text/plain', 'https://a.example/x.txt', 'file'],
    ['application/json', 'https://a.example/x', 'file'],
    [undefined, 'https://a.example/x', null],
  ])('%s at %s: %s', (type, url, why) => expect(unreadableType(type, url)).toBe(why));
});
