// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection/detect';
import { estimateMinutes } from '../../src/detection/minutes';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const paragraph = (i: number) =>
  `<p>“The bridge will stay closed until autumn,” Mayor Ilse Brand said on Tuesday, according to the council's ${i}th report. Police said nobody was injured.</p>`;
const story = `<!doctype html><html lang="en"><head><title>River bridge closed after engineers find cracks | Harbour Times</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T10:21:00Z">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"River bridge closed"}</script></head>
  <body><article><h1>River bridge closed</h1>${[1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('')}</article></body></html>`;
const guide = `<!doctype html><html lang="en"><head><title>How to Choose the Best Kettle for Your Kitchen: 10 Tips</title></head>
  <body><main><h1>How to choose your kettle</h1>${Array.from({ length: 8 }, (_, i) => `<h2>${i + 1}. Think about your needs</h2><p>You want a kettle that suits you and your kitchen, so we tested what you can buy for your money.</p><ul><li>Your size</li><li>Your price</li></ul>`).join('')}</main></body></html>`;

describe('detect', () => {
  it('lights a news story', () => {
    const found = detect(page(story), 'https://harbourtimes.example/news/2026/03/04/river-bridge-closed-after-engineers-find-cracks');
    expect(found.kind).toBe('news-article');
    expect(found.confidence).toBeGreaterThan(0.9);
    expect(found.reasons).toContain('saysNewsArticle');
  });

  it('stays dark while a declared story has no text', () => {
    const found = detect(
      page(story.replace(/<p>.*<\/p>/s, '<p>A standfirst of some length that comes long before its story has filled in below.</p>')),
      'https://harbourtimes.example/news/2026/03/04/river-bridge-closed-after-engineers-find-cracks',
    );
    expect(found.kind).not.toBe('news-article');
  });

  it('stays dark on a guide', () => {
    const found = detect(page(guide), 'https://kettles.example/blog/how-to-choose-the-best-kettle');
    expect(found.kind).toBe('other-article');
    expect(found.confidence).toBeLessThan(0.1);
  });

  it('leaves the page as it was', () => {
    const doc = page(story);
    const before = doc.documentElement.outerHTML;
    detect(doc, 'https://harbourtimes.example/news/x');
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('estimateMinutes', () => {
  it('counts words of the body', () => {
    const words = (n: number) => `<p>${'word '.repeat(n)}</p>`;
    expect(estimateMinutes(page(`<article>${words(460).repeat(3)}</article>`))).toBe(6);
    expect(estimateMinutes(page('<p>Short.</p>'))).toBe(1);
  });
});
