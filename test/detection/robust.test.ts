// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection/detect';
import { readJsonLd } from '../../src/detection/measures/schema';
import { countWords, estimateMinutes } from '../../src/detection/minutes';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const types = (text: string) => {
  const found = new Set<string>();
  readJsonLd(text, found);
  return [...found];
};

describe('lenient JSON-LD', () => {
  it.each([
    ['a plain node', '{"@type":"NewsArticle"}'],
    ['a list', '[{"@type":"NewsArticle"}]'],
    ['a graph', '{"@graph":[{"@type":["NewsArticle"]}]}'],
    ['a full address', '{"@type":"https://schema.org/NewsArticle"}'],
    ['raw line breaks', '{"@type":"NewsArticle","headline":"one\ntwo\tthree"}'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'],
    ['comment marks', '<!-- {"@type":"NewsArticle"} -->'],
    ['a comma and a semicolon too many', '{"@type":"NewsArticle",};'],
    ['beyond repair', '{"@type":"NewsArticle","headline":"He said "no""}'],
  ])('reads %s', (_, text) => expect(types(text)).toEqual(['NewsArticle']));

  it('reads a broken one with endless gaps in no time', () => {
    const start = performance.now();
    expect(types(`{"@type":${' '.repeat(250_000)}`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('keeps types of other things out', () => {
    expect(types('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}')).toEqual(['ItemList']);
  });
});

describe('hostile pages', () => {
  const hostile: [string, string][] = [
    ['nothing', ''],
    ['a frame set', '<frameset><frame src="x"></frameset>'],
    ['broken JSON-LD', '<script type="application/ld+json">{{{]]"@type</script>'],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`],
    [
      'a form with treacherous names',
      '<form><input name="parentNode"><input name="parentElement"><input name="closest"><input name="textContent"><p>One two three four five six seven eight nine ten eleven twelve.</p></form>',
    ],
    [
      'images named like the document’s own',
      '<img name="getElementsByTagName"><img name="querySelectorAll"><img name="body"><img name="documentElement">',
    ],
    ['one endless word', `<p>${'a'.repeat(300_000)}</p>`],
    ['endless dashes in the title', `<title>${'- '.repeat(100_000)}</title>`],
    ['deep nesting', `${'<div>'.repeat(400)}<p>${'word '.repeat(50)}</p>`],
  ];
  it.each(hostile)('lives through %s', (_, html) => {
    const found = detect(page(html), 'https://a.example/%E0%A4%A/x');
    expect(found.kind).not.toBe('news-article');
    expect(found.confidence).toBeLessThan(0.5);
    expect(estimateMinutes(page(html))).toBeGreaterThanOrEqual(1);
  });

  it('takes any address', () => {
    for (const url of ['', 'nonsense', 'about:srcdoc', `https://a.example/${'x/'.repeat(50_000)}`])
      expect(detect(page(''), url).confidence).toBeLessThan(0.5);
  });

  it('lives without a root element', () => {
    const doc = page('<p>x</p>');
    doc.documentElement.remove();
    expect(detect(doc, 'https://a.example/').kind).not.toBe('news-article');
    expect(estimateMinutes(doc)).toBe(1);
  });
});

describe('minutes', () => {
  it('counts letters of scripts without spaces as half a word', () => {
    expect(countWords('one two, three – 4')).toBe(4);
    expect(countWords('東京で会議')).toBe(2.5);
  });

  it('leaves comments beside the story out and stays within 1 and 99', () => {
    const text = (n: number) => `<p>${'wort '.repeat(n)}</p>`;
    expect(estimateMinutes(page(`<main><article>${text(230).repeat(4)}</article><section>${text(30)}</section></main>`))).toBe(4);
    expect(estimateMinutes(page(text(230).repeat(400)))).toBeLessThanOrEqual(99);
  });
});
