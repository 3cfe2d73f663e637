// @vitest-environment jsdom
import type { Element as HastElement, Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/extraction/article';
import { extract } from '../../src/extraction/extract';

const ADDRESS = 'https://courier.example/city/2026/the-ferry-is-back';
const SENTENCES = [
  'The ferry that had stopped in 1931 crossed the bay again on Tuesday, with forty people and a brass band on board.',
  'Its captain, Ada Winter, said that the old timetable would do: two crossings in the morning and two before dark.',
  'The city paid for the hull and the guild of fishermen for the engine, which runs on oil pressed from their own waste.',
  'Nobody had expected a queue, yet by noon two hundred people were waiting at the northern steps in the rain.',
  'A second boat is to follow in the spring if the council agrees to build the pier that it has been promising since 1988.',
];
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`);

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The ferry is back - Courier</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const story = (inside = paragraphs.join(''), around = ''): Document =>
  page(`<main><article><h1>The ferry is back</h1><div class="text">${inside}</div></article>${around}</main>`);
const read = (doc: Document): Article => {
  const article = extract(doc, ADDRESS);
  if (!article) throw new Error('no article');
  return article;
};
const blocks = (article: Article): string[] => article.text.split('\n\n');

/** All words of a node. */
const textIn = (node: Root | RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join(' ') : '';

function* elements(node: Root | RootContent): Generator<HastElement> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child as RootContent);
}

describe('the story', () => {
  test('stands once, in order, under its headline', () => {
    const article = read(story());
    expect(article.title).toBe('The ferry is back');
    expect(blocks(article)).toEqual(SENTENCES);
    expect(article.wordCount).toBeGreaterThan(90);
  });

  test('keeps lists, tables and quotations in their own structure', () => {
    const inside = `${paragraphs.slice(0, 3).join('')}<ul><li>Morning: seven and nine, from the northern steps.</li><li>Evening: five and seven, from the market side.</li></ul>
      <blockquote><p>“I was born the year it stopped,” said the oldest passenger, who is 95 years old.</p></blockquote>
      <table><tr><th>Year</th><th>Boats</th></tr><tr><td>1931</td><td>1</td></tr></table>${paragraphs.slice(3).join('')}`;
    const tags = read(story(inside)).body.children.map((node) => (node.type === 'element' ? node.tagName : node.type));
    expect(tags).toEqual(['p', 'p', 'p', 'ul', 'blockquote', 'table', 'p', 'p']);
  });

  test('reads paragraphs that are only line breaks', () => {
    const article = read(story(SENTENCES.join('<br><br>')));
    expect(blocks(article)).toEqual(SENTENCES);
  });

  test('leaves readings above the line out of the text, and shows them', () => {
    const article = read(
      story(
        `${paragraphs.join('')}<p>The sign says <ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>ども, which means child, and everybody bowed to it.</p>`,
      ),
    );
    expect(blocks(article).at(-1)).toContain('The sign says 子ども, which');
    expect([...elements(article.body)].some((element) => element.tagName === 'rt')).toBe(true);
  });

  test('is what the page shows, not a copy that it hides', () => {
    const lines = SENTENCES.map((text) => `<div class="line">${text}</div>`);
    const copy = `<div class="line" hidden>${SENTENCES[1]} It was said on the quay, before the band began to play.<button>Close</button></div>`;
    expect(blocks(read(story([...lines.slice(0, 3), copy, ...lines.slice(3)].join(''))))).toEqual(SENTENCES);
  });

  test('is found where its paragraphs stand in two boxes', () => {
    const two = page(
      `<main><h1>The ferry is back</h1><div class="part"><div class="text">${paragraphs.slice(0, 2).join('')}</div></div><div class="advert">Ad</div><div class="part"><div class="text">${paragraphs.slice(2).join('')}</div></div></main>`,
    );
    expect(blocks(read(two))).toEqual(SENTENCES);
  });

  test('is found where a witness would look into a longer list of teasers', () => {
    const teaser =
      '<div class="card"><h3><a href="/a">Another story of the day</a></h3><p>The harbour master has <a href="/b">a new dog and a new desk</a>, and nobody knows why.</p></div>';
    const article = read(story(paragraphs.join(''), `<section class="more">${teaser.repeat(12)}</section>`));
    expect(blocks(article)).toEqual(SENTENCES);
  });

  test('whose text is all hidden until a script shows it is read', () => {
    expect(blocks(read(story(`<div style="display:none">${paragraphs.join('')}</div>`)))).toEqual(SENTENCES);
  });
});

describe('what is not there', () => {
  test.each([
    ['no body text', page('')],
    ['a frame set', new DOMParser().parseFromString('<frameset><frame src="a"></frameset>', 'text/html')],
    ['only a script', page('<script>var a = 1</script>')],
  ])('%s is null', (_name, doc) => expect(extract(doc, ADDRESS)).toBeNull());
});

describe('the page', () => {
  test('is never changed', () => {
    const doc = story(
      `${paragraphs.join('')}<figure><img src="/a.jpg" width="800"><figcaption>The ferry</figcaption></figure>`,
      '<aside><p>Subscribe to our newsletter.</p></aside>',
    );
    const before = doc.documentElement.outerHTML;
    read(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test.each([
    'parentNode',
    'nodeType',
    'textContent',
    'tagName',
    'localName',
    'firstChild',
    'children',
    'attributes',
    'getAttribute',
    'closest',
  ])('may name a form control %s', (name) => {
    const teaser = `<div><img src="/a.jpg" width="400" height="300" alt=""><span><a href="/b/the-other">The other ferry is gone</a></span></div>`;
    const article = read(
      story(
        `<form><input name="${name}"><input id="${name}">${paragraphs.join('')}${teaser}<img src="/b.jpg" width="400" height="300" alt=""></form><form><input name="${name}">${teaser.repeat(4)}</form>`,
      ),
    );
    expect(blocks(article)).toEqual(SENTENCES);
  });

  test('reads the same twice', () => expect(extract(story(), ADDRESS)).toEqual(extract(story(), ADDRESS)));
});

describe('the one door', () => {
  const nasty = `${paragraphs.slice(0, 2).join('')}
    <p onclick="alert(1)" style="background:url(//evil.example)">A boat has <a href="javascript:alert(1)">a keel</a>, <a href="data:text/html,x">a mast</a> and <a href="/boats?a=1&amp;b=2" onclick="x()" target="_blank">a name</a>, he said.</p>
    <p>Then came <script>alert(2)</script><style>p{}</style><iframe src="https://evil.example"></iframe><object data="x"></object><svg onload="alert(3)"><a href="x">v</a></svg>the end of it, and nobody was surprised at all.</p>
    <img src="javascript:alert(4)" width="800"><img src="x.svg" onerror="alert(5)" width="800">
    ${paragraphs.slice(2).join('')}`;
  const article = read(story(nasty));
  const all = [...elements(article.body), ...article.removals.flatMap((removal) => [...elements(removal.node)])];

  test('lets through elements of text only', () => {
    const allowed = new Set(
      'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr th td figure figcaption img a abbr strong em cite code kbd samp var q s del ins sub sup small time ruby rt rp bdi bdo dfn u br div'.split(
        ' ',
      ),
    );
    expect(all.map((element) => element.tagName).filter((tag) => !allowed.has(tag))).toEqual([]);
  });

  test('lets through no handler, style, class or name', () => {
    const names = new Set(all.flatMap((element) => Object.keys(element.properties)));
    expect(
      [...names].filter(
        (name) =>
          !['href', 'rel', 'src', 'alt', 'width', 'height', 'colSpan', 'rowSpan', 'start', 'dir', 'dateTime', 'title'].includes(name),
      ),
    ).toEqual([]);
  });

  test('makes addresses absolute, and lets through http only', () => {
    const addresses = all.flatMap((element) => [element.properties.href, element.properties.src]).filter(Boolean) as string[];
    expect(addresses).toEqual(['https://courier.example/boats?a=1&b=2']);
    expect(article.text).toContain('a keel, a mast and a name');
  });

  test('keeps the words of a headline that looks like markup', () => {
    const doc = page(`<article><h1>Why &lt;img src=x onerror=alert(1)&gt; is no headline</h1>${paragraphs.join('')}</article>`);
    expect(read(doc).title).toBe('Why <img src=x onerror=alert(1)> is no headline');
  });
});

test('a raised letter whose link leads to a place on the page is the sign of a footnote, and no word of the story', () => {
  const signed =
    'The old ferry line<sup><a href="#note-a">a</a></sup> will be closed in the spring, the council said after a long evening.';
  const article = read(story([...paragraphs, `<p>${signed}</p>`].join('')));
  expect(article.text).toContain('The old ferry line will be closed');
  expect([...elements(article.body)].filter(({ properties }) => properties.dataNote)).toHaveLength(1);
});

describe('what was removed', () => {
  const related =
    '<div class="related"><h3>Related stories</h3><ul><li><a href="/1">The old harbour</a></li><li><a href="/2">A new pier for the bay</a></li></ul></div>';
  const article = read(story([...paragraphs.slice(0, 3), related, ...paragraphs.slice(3)].join('')));

  test('is told with pass, reason and text', () => {
    const removal = article.removals.find(({ text }) => text.includes('The old harbour'));
    expect(removal?.pass).toBeTruthy();
    expect(removal?.why).toBeTruthy();
    expect(removal?.text).toBe('Related stories\nThe old harbour\nA new pier for the bay');
    expect(article.text).not.toContain('The old harbour');
  });

  test('goes back to its place', () => {
    const removal = article.removals.find(({ text }) => text.includes('The old harbour'))!;
    expect(removal.after).toBe(2);
    expect([...elements(removal.node)].some((element) => element.tagName === 'a')).toBe(true);
  });

  test('goes back without the numbers that the page writes on a numbered list itself', () => {
    const titles = ['A fox in the garden', 'The old harbour is to be sold', 'A new pier for the bay', '4 ferries for 3 islands'];
    const listed = (item: (title: string, n: number) => string) => {
      const list = `<ol>${titles.map((title, n) => `<li>${item(title, n + 1)}</li>`).join('')}</ol>`;
      const { removals } = read(
        page(
          `<main><article><h1>The ferry is back</h1><div class="text">${paragraphs.join('')}</div><div class="most-read"><h3>Most read</h3>${list}</div></article></main>`,
        ),
      );
      const nodes = removals.flatMap(({ node }) => [...elements(node)]);
      return nodes.filter(({ tagName }) => tagName === 'li').map((item) => textIn(item).replace(/\s+/g, ' ').trim());
    };
    const link = (title: string, n: number) => `<a href="/${n}">${title}</a>`;
    expect(listed((title, n) => `<span class="rank">${n}</span><div>${link(title, n)}</div>`)).toEqual(titles);
    expect(listed((title, n) => `<b>${n}.</b> ${link(title, n)}`)).toEqual(titles);
    expect(listed((title, n) => `<b>${n + 4}</b> ${link(title, n)}`)).toEqual(titles.map((title, n) => `${n + 5} ${title}`));
  });

  test('stays when its pass is left out', () => {
    const kept = extract(
      story(
        [...paragraphs.slice(0, 3), '<p>Read also: <a href="/1">The old harbour is to be sold</a></p>', ...paragraphs.slice(3)].join(''),
      ),
      ADDRESS,
      { skip: ['links', 'read-also', 'calls', 'outside'] },
    );
    expect(kept?.text).toContain('Read also');
  });

  test('tells what stands around the story too', () => {
    const around = read(
      story(
        paragraphs.join(''),
        '<div class="popular"><h3>Popular now</h3><ul><li><a href="/3">A fox in the garden</a></li><li><a href="/4">Seven bridges, one key</a></li></ul></div>',
      ),
    );
    expect(around.removals.some(({ text }) => text.includes('A fox in the garden'))).toBe(true);
  });

  test('gives the same box the same kind in another story, whatever names that story bears', () => {
    const kinds = (names: string, title: string) => {
      const aside = (name: string) =>
        `<aside class="${name}"><h3>${title}</h3><ul><li><a href="/3">A fox in the garden</a></li></ul></aside>`;
      const { removals } = read(
        page(
          `<main><article class="${names}"><h1>The ferry is back</h1><div class="text">${paragraphs.join('')}</div>${aside('related')}${aside('newest')}</article></main>`,
        ),
      );
      return removals.filter(({ text }) => text.includes(title)).map(({ kind }) => kind);
    };
    const here = kinds('post category-harbour tag-ferries', 'More on this');
    expect(new Set(here).size).toBe(2);
    expect(kinds('post category-weather', 'Further reading')).toEqual(here);
  });
});

describe('pictures', () => {
  test('stand between the paragraphs with their caption, outside the text', () => {
    const figure =
      '<figure><img src="/boat.jpg" alt="" width="1200" height="800"><figcaption>The ferry leaves the northern steps in the rain.</figcaption></figure>';
    const article = read(story([...paragraphs.slice(0, 3), figure, ...paragraphs.slice(3)].join('')));
    const shown = article.body.children.find((node) => node.type === 'element' && node.tagName === 'figure');
    const all = [...(shown ? elements(shown) : [])];
    const image = all.find((element) => element.tagName === 'img')?.properties.src ?? article.leadImage?.src;
    expect(image).toBe('https://courier.example/boat.jpg');
    expect(article.text).not.toContain('leaves the northern steps');
  });
});
