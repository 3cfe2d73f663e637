// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../src/extraction/pictures/picture';

const BASE = 'https://news.example/a/b';
const picture = (markup: string) =>
  pictureOf(new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body.firstElementChild!, BASE);
const src = (markup: string) => picture(markup)?.src;
const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('where the address stands', () => {
  test('an image with sizes and alternative text', () => {
    expect(picture('<img src="h.jpg" width="1200" height="800" alt="The  &amp;amp; quay">')).toEqual({
      src: 'https://news.example/a/h.jpg',
      alt: 'The & quay',
      width: 1200,
      height: 800,
    });
  });
  test.each([
    ['a lazy source', `<img src="${GIF}" data-src="/h.jpg">`],
    ['a lazy source beside a placeholder file', '<img src="/blank.gif" data-lazy-src="/h.jpg">'],
    ['a lazy srcset', `<img src="${GIF}" data-srcset="/s.jpg 300w, /h.jpg 1200w">`],
    ['the original', '<img src="/img/1x1.png" data-original="/h.jpg">'],
    ['a vector placeholder', '<img src="data:image/svg+xml,%3Csvg/%3E" data-src="/h.jpg">'],
    ['a picture element', '<picture><source srcset="/s.jpg 320w, /h.jpg 1280w"><img src="/s.jpg"></picture>'],
    ['a picture element with nothing in its image', '<picture><source data-srcset="/h.jpg"><img alt=""></picture>'],
    ['the same from its image', '<div><picture><source srcset="/h.jpg 1400w"><img></picture></div>'],
    ['amp', '<amp-img src="/h.jpg" width="800" height="600"></amp-img>'],
    ['a noscript', '<noscript>&lt;img src="/h.jpg"&gt;</noscript>'],
    ['a noscript behind a placeholder', `<figure><img src="${GIF}"><noscript><img src="/h.jpg"></noscript></figure>`],
    ['a background', '<div style="width:10px; background-image: url(\'/h.jpg\')"></div>'],
    ['a lazy background', '<div data-bg="/h.jpg"></div>'],
    ['a link around it', '<a href="/big.html"><img src="/h.jpg"></a>'],
    ["the snapshot's note of what was loaded", '<img src="/placeholder.png" data-lede-src="https://news.example/h.jpg?w=900">'],
  ])('%s', (_, markup) => {
    expect(src(markup)?.replace(/\?.*/, '')).toBe('https://news.example/h.jpg');
  });
});

describe('which candidate', () => {
  test.each([
    ['/a.jpg 320w, /b.jpg 800w, /c.jpg 1300w, /d.jpg 2600w', '/c.jpg'],
    ['/a.jpg 320w, /b.jpg 640w', '/b.jpg'],
    ['/a.jpg 1x, /b.jpg 2x', '/b.jpg'],
    ['/w_300,c_fit/a.jpg 300w, /w_1200,c_fit/a.jpg 1200w', '/w_1200,c_fit/a.jpg'],
    ['/a.jpg?w=400,/a.jpg?w=1200', '/a.jpg?w=400,/a.jpg?w=1200'],
  ])('%s', (srcset, best) => {
    expect(src(`<img srcset="${srcset}">`)).toBe(`https://news.example${best}`);
  });
  test('a larger lazy source wins over a small loaded one', () => {
    expect(src('<img src="/h-300x200.jpg" data-src="/h-1200x800.jpg">')).toBe('https://news.example/h-1200x800.jpg');
  });
});

describe('what is no picture', () => {
  test.each([
    ['a script address', '<img src="javascript:alert(1)">'],
    ['a vector file', '<img src="/h.svg">'],
    ['a vector data address', '<img src="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=">'],
    ['markup as data', '<img src="data:text/html,<script>alert(1)</script>">'],
    ['a tiny data address', `<img src="${GIF}">`],
    ['a counter', '<img src="https://count.example/p.jpg" width="1" height="1">'],
    ['an icon', '<img src="/i.png" width="24" height="24">'],
    ['an address with a password', '<img src="https://a:b@news.example/h.jpg">'],
    ['a template never filled in', '<img src="/h_{format}.jpg">'],
    ['a lazy attribute with data', '<img data-src=\'{"src":"/h.jpg"}\'>'],
    ['no address', '<img alt="x">'],
    ['a file of another kind', '<img src="file:///etc/passwd">'],
    ['a noscript that counts', '<noscript>&lt;img height="1" width="1" src="https://count.example/x"&gt;</noscript>'],
  ])('%s', (_, markup) => {
    expect(picture(markup)).toBeNull();
  });
  test('a shape for sizes is no size', () => {
    expect(picture('<img src="/h.jpg" width="16" height="9">')).toEqual({ src: 'https://news.example/h.jpg', alt: '' });
  });
});
