// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readWitnesses } from '../../src/extraction/witnesses';

const URL_ = 'https://news.example/2026/03/harbour';
const parse = (head: string, body = ''): Document =>
  new DOMParser().parseFromString(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'text/html');
const ld = (json: string): Document => parse(`<script type="application/ld+json">${json}</script>`);
const read = (doc: Document) => readWitnesses(doc, URL_);

test('an article in JSON-LD is read whole', () => {
  const w = read(
    ld(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Harbour opens again',
        description: 'After three years of work.',
        author: [{ '@type': 'Person', name: 'Ada Berg' }, { '@type': 'Organization', name: 'Reuters' }, 'Ole Lund'],
        datePublished: '2026-03-01T08:00:00+01:00',
        dateModified: '2026-03-01T09:30:00+01:00',
        image: [
          { '@type': 'ImageObject', url: 'https://img.example/h.jpg', width: { value: '1200' }, height: '800px', caption: 'The quay' },
        ],
        publisher: { '@type': 'Organization', name: 'The Example' },
        articleSection: 'Local',
        keywords: 'harbour, ships; trade',
        wordCount: '412',
        articleBody: 'The harbour is open.',
        isAccessibleForFree: 'False',
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.wall' },
        inLanguage: 'en-GB',
      }),
    ),
  );
  expect(w.headlines).toEqual(['Harbour opens again']);
  expect(w.descriptions).toEqual(['After three years of work.']);
  expect(w.authors).toEqual(['Ada Berg', 'Reuters', 'Ole Lund']);
  expect(w.authorsBy.map(({ kind }) => kind)).toEqual(['person', 'organization', undefined]);
  expect([w.published, w.modified]).toEqual(['2026-03-01T08:00:00+01:00', '2026-03-01T09:30:00+01:00']);
  expect(w.images).toEqual([{ src: 'https://img.example/h.jpg', width: 1200, height: 800, caption: 'The quay', alt: undefined }]);
  expect([w.site, w.section, w.wordCount, w.articleBody, w.free]).toEqual(['The Example', 'Local', 412, 'The harbour is open.', false]);
  expect([w.keywords, w.paywallSelectors, w.languages]).toEqual([['harbour', 'ships', 'trade'], ['.wall'], ['en', 'en-GB']]);
  expect(w.types).toContain('NewsArticle');
});

test.each([
  ['raw line breaks and tabs in a string', '{"@type":"NewsArticle","headline":"Harbour\nopens\tagain"}'],
  ['a trailing comma', '{"@type":"NewsArticle","headline":"Harbour opens again",}'],
  ['a trailing comma in a list', '{"@type":["NewsArticle",],"headline":"Harbour opens again"}'],
  ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Harbour opens again"}\n//]]>'],
  ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Harbour opens again"} -->'],
  ['comments inside it', '{/* type */"@type":"NewsArticle",\n// the title\n"headline":"Harbour opens again"}'],
  ['a semicolon behind it', '{"@type":"NewsArticle","headline":"Harbour opens again"};'],
  ['two objects one after the other', '{"@type":"Organization","name":"X"}{"@type":"NewsArticle","headline":"Harbour opens again"}'],
  ['an escape that JSON lacks', '{"@type":"NewsArticle","headline":"Harbour opens again","description":"It\\\'s open"}'],
  [
    'quotation marks that were not escaped',
    '{"@type":"NewsArticle","description":"He said "open" twice.","headline":"Harbour opens again"}',
  ],
  ['an array', '[{"@type":"WebSite","name":"X"},{"@type":"NewsArticle","headline":"Harbour opens again"}]'],
  ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Harbour opens again"}]}'],
  ['an article within a page', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Harbour opens again"}}'],
])('JSON-LD is read with %s', (_, json) => {
  expect(read(ld(json)).headlines).toEqual(['Harbour opens again']);
});

test('text that is no JSON at all is as if it were not there, and other sources still speak', () => {
  const doc = parse(
    '<script type="application/ld+json">{{{ "headline: nonsense </script><meta property="og:title" content="Harbour opens again">',
  );
  expect(read(doc).headlines).toEqual(['Harbour opens again']);
});

test('of several articles the one with the address of the page is the story', () => {
  const w = read(
    ld(
      JSON.stringify([
        {
          '@type': 'NewsArticle',
          headline: 'Another story',
          url: 'https://news.example/2026/03/other',
          author: 'Some Body',
          datePublished: '2020-01-01',
        },
        { '@type': 'NewsArticle', headline: 'Harbour opens again', mainEntityOfPage: { '@id': URL_ } },
      ]),
    ),
  );
  expect(w.headlineBy.jsonLd).toBe('Harbour opens again');
  expect(w.authors).toEqual([]);
});

test('references are opened', () => {
  const w = read(
    ld(
      JSON.stringify({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'Harbour opens again', author: { '@id': '#ada' }, image: { '@id': '#pic' } },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Berg' },
          { '@type': 'ImageObject', '@id': '#pic', url: 'https://img.example/h.jpg' },
        ],
      }),
    ),
  );
  expect(w.authors).toEqual(['Ada Berg']);
  expect(w.images[0]?.src).toBe('https://img.example/h.jpg');
});

test('meta elements are read by their letters, whatever stands between them', () => {
  const w = read(
    parse(`<title>Harbour opens again | The Example</title><link rel="canonical" href="/2026/03/harbour"><link rel="next" href="?page=2">
      <meta property="article:published:time" content="2026-03-01T08:00:00Z"><meta name="og:site:name" content="The Example">
      <meta property="og:image" content="/h.jpg"><meta property="og:image:width" content="1200"><meta name="AUTHOR" content="Ada Berg">
      <meta property="og:locale" content="en_GB"><meta property="og:type" content="Article"><meta name="twitter:title" content="Harbour">`),
  );
  expect(w.publishedBy).toEqual(['2026-03-01T08:00:00Z']);
  expect([w.site, w.canonical, w.next, w.ogType]).toEqual(['The Example', '/2026/03/harbour', '?page=2', 'article']);
  expect(w.images).toEqual([{ src: '/h.jpg', width: 1200, height: undefined, alt: undefined }]);
  expect([w.authors, w.languages]).toEqual([['Ada Berg'], ['en', 'en_GB']]);
  expect(w.headlineBy).toMatchObject({ twitter: 'Harbour', document: 'Harbour opens again | The Example' });
});

test('microdata is read where it stands in the page', () => {
  const w = read(
    parse(
      '',
      `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour <b>opens</b> again</h1>
       <span itemprop="author" itemscope><a itemprop="name">Ada Berg</a>, reporter</span>
       <time itemprop="datePublished" datetime="2026-03-01">Sunday</time><meta itemprop="description" content="After three years."></article>`,
    ),
  );
  expect(w.headlineBy.microdata).toBe('Harbour opens again');
  expect(w.authorsBy).toEqual([{ name: 'Ada Berg', source: 'microdata' }]);
  expect([w.published, w.descriptions]).toEqual(['2026-03-01', ['After three years.']]);
});

test('entities encoded twice, soft hyphens and inline markup go; other markup stays as the text it is', () => {
  const w = read(
    parse(
      `<meta property="og:title" content="Caf&amp;amp;eacute; &amp;amp;amp; Har\u00adbour &lt;i&gt;opens&lt;/i&gt;"><meta name="description" content="&lt;img src=x onerror=alert(1)&gt; is text">`,
    ),
  );
  expect(w.headlineBy.og).toBe('Café & Harbour opens');
  expect(w.descriptions).toEqual(['<img src=x onerror=alert(1)> is text']);
});

test('long strings are capped', () => {
  const long = 'word '.repeat(120_000);
  const w = read(
    parse(
      `<title>${long}</title><meta name="description" content="${long}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: long, author: long, articleBody: long })}</script>`,
    ),
  );
  expect(Math.max(...w.headlines.map((text) => text.length))).toBeLessThanOrEqual(500);
  expect(w.descriptions[0]!.length).toBeLessThanOrEqual(3000);
  expect(w.authors[0]!.length).toBeLessThanOrEqual(300);
  expect(w.articleBody!.length).toBeLessThanOrEqual(300_000);
});

test('values of unexpected kinds never throw', () => {
  const odd = {
    '@type': ['NewsArticle', 5, null],
    headline: { x: 1 },
    author: [null, 7, [['x']], { name: [{ name: 'Ada Berg' }] }],
    image: [null, 3, [[]]],
    hasPart: [null, 'x'],
    isPartOf: [null],
    publisher: 0,
    keywords: {},
    datePublished: {},
    wordCount: 'many',
  };
  const w = read(ld(JSON.stringify([odd, null, 3, 'text'])));
  expect(w.authors).toEqual(['Ada Berg']);
  expect(w.images).toEqual([]);
});

test('names that hide the methods of the document change nothing', () => {
  const doc = parse(
    '<meta property="og:title" content="Harbour opens again">',
    '<img name="querySelectorAll"><form name="querySelector"><input name="getAttribute"></form><form name="documentElement" itemprop="headline"><input name="childNodes"></form>',
  );
  expect(read(doc).headlineBy.og).toBe('Harbour opens again');
});
