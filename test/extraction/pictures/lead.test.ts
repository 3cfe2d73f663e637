// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { leadPicture } from '../../../src/extraction/pictures/lead';
import { readWitnesses } from '../../../src/extraction/witnesses';

const URL_ = 'https://news.example/a/b';
const STORY = '<div id="story"><p id="first">The harbour opened again on Sunday.</p><p>The first ship left at noon.</p>';

function lead(header: string, { head = '', story = '', above = '' } = {}) {
  const doc = new DOMParser().parseFromString(
    `<head>${head}</head><body>${above}<article>${header}${STORY}${story}</div></article></body>`,
    'text/html',
  );
  const place = { root: doc.querySelector('#story'), first: doc.querySelector('#first'), last: null };
  const found = leadPicture(doc, URL_, readWitnesses(doc, URL_), place);
  return found && { ...found, element: found.element?.localName };
}
const og = (src: string) => `<meta property="og:image" content="${src}">`;

test('the hero between headline and story, with its caption and credit', () => {
  const found = lead(
    '<h1>Harbour</h1><figure><img src="/hero.jpg" alt="Quay"><figcaption>The quay on Sunday. <span class="credit">Ada Berg</span></figcaption></figure>',
  );
  expect(found).toEqual({
    src: 'https://news.example/hero.jpg',
    alt: 'Quay',
    caption: 'The quay on Sunday.',
    credit: 'Ada Berg',
    element: 'figure',
  });
});

test('of several pictures above the story the one that the metadata names too', () => {
  const header = '<h1>Harbour</h1><img src="/card.jpg" alt="Press card"><img src="/uploads/harbour-view-800x600.jpg">';
  expect(lead(header, { head: og('/uploads/harbour-view-1200x630.jpg') })?.src).toBe(
    'https://news.example/uploads/harbour-view-800x600.jpg',
  );
});

test('a hero wins over a picture of the metadata that stands further down', () => {
  const found = lead('<h1>Harbour</h1><figure><img src="/hero-picture.jpg"></figure>', {
    head: og('/inside-picture.jpg'),
    story: '<img src="/inside-picture.jpg">',
  });
  expect(found?.src).toBe('https://news.example/hero-picture.jpg');
});

test("the metadata's picture where the page shows none above the story, rather than any further down", () => {
  const found = lead('<h1>Harbour</h1>', {
    head: `${og('/share.jpg')}<meta property="og:image:alt" content="Quay">`,
    story: '<p><img src="/other.jpg"></p>',
  });
  expect(found).toEqual({ src: 'https://news.example/share.jpg', alt: 'Quay', element: undefined });
});

test('a figure that a script would have filled lends its caption', () => {
  const found = lead('<h1>Harbour</h1><figure><figcaption>The quay on Sunday. Foto: Ada Berg</figcaption></figure>', {
    head: og('/share.jpg'),
  });
  expect(found).toMatchObject({
    src: 'https://news.example/share.jpg',
    caption: 'The quay on Sunday.',
    credit: 'Ada Berg',
    element: 'figure',
  });
});

test.each([
  ['a teaser of another story', '<a href="/other/story"><img src="/teaser.jpg"></a>'],
  ["the author's head", '<div class="author"><img src="/ada.jpg"></div>'],
  ["the author's head by name", '<meta name="author" content="Ada Berg"><img src="/x.jpg" alt="Portrait of Ada Berg">'],
  ['a logo', '<img src="/static/logo.png">'],
  ['a sidebar', '<aside><img src="/side.jpg"></aside>'],
  ['a small one', '<img src="/s.jpg" width="100" height="80">'],
  ['a menu', '<ul><li><img src="/menu.jpg"></li></ul>'],
])('%s is no hero', (_, markup) => {
  expect(lead(`<h1>Harbour</h1>${markup}`)).toBeUndefined();
});

test('a picture that links to itself in large is the hero', () => {
  expect(lead('<h1>Harbour</h1><a href="/hero-large.jpg"><img src="/hero.jpg"></a>')?.src).toBe('https://news.example/hero.jpg');
});

test('a slide of a gallery is the hero, though it is a list item', () => {
  expect(lead('<h1>Harbour</h1><ul class="gallery"><li><img src="/hero.jpg"></li></ul>')?.src).toBe('https://news.example/hero.jpg');
});

test('the metadata names no script and no vector graphic', () => {
  expect(lead('', { head: `${og('javascript:alert(1)')}<link rel="image_src" href="/h.svg">` })).toBeUndefined();
});

const author = '<meta name="author" content="Nora Pineda">';

test('the sign of an agency in the byline is no hero', () => {
  const byline =
    '<div><div>By <a href="/by">Nora Pineda</a> <img src="/origins/wire.png" alt="Wire"></div><div>Friday, November 14, 2025</div></div>';
  expect(lead(`<h1>Harbour</h1>${byline}`, { head: author + og('/quay.jpg') })?.src).toBe('https://news.example/quay.jpg');
});

test('what the author is said to do in a picture is a caption', () => {
  const box =
    '<div><img src="/quay.jpg"><p class="caption">The new crane on the quay, shown by Nora Pineda to a class of children</p></div>';
  expect(lead(`<h1>Harbour</h1>${box}`, { head: author })?.caption).toContain('The new crane');
});

test('a box with the headline in it, or what one can do with a picture, is no caption', () => {
  const title = 'The harbour of Orrin opens again';
  const box = `<div><div>${title}</div><div>An excerpt of it</div><img src="/quay.jpg"></div>`;
  expect(lead(box, { head: `<meta property="og:title" content="${title}">` })).toMatchObject({ src: 'https://news.example/quay.jpg' });
  expect(lead(box, { head: `<meta property="og:title" content="${title}">` })?.caption).toBeUndefined();
  const figure = '<figure><img src="/quay.jpg"><figcaption>Press enter or click to view image in full size</figcaption></figure>';
  expect(lead(`<h1>Harbour</h1>${figure}`)?.caption).toBeUndefined();
});
