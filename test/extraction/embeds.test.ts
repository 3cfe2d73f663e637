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
];
const TEXT = SENTENCES.join('\n\n');
const TWEET = `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">She is back on the water, and so am I. <a href="https://t.co/abc">pic</a></p>&mdash; Ada Winter (@adawinter) <a href="https://twitter.com/adawinter/status/17612345678?ref_src=twsrc%5Etfw">March 3, 2026</a></blockquote>`;

/** The story with something in its middle. */
function read(between: string): Article {
  const [a, b, ...others] = SENTENCES.map((sentence) => `<p>${sentence}</p>`);
  const doc = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><main><article><h1>The ferry is back</h1><div class="text">${a}${b}${between}${others.join('')}</div></article></main></body></html>`,
    'text/html',
  );
  return extract(doc, ADDRESS)!;
}

function* elements(node: Root | RootContent): Generator<HastElement> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child as RootContent);
}
const textOf = (node: Root | RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map((child) => textOf(child as RootContent)).join('') : '';
const embeds = (article: Article) =>
  article.body.children.filter((node): node is HastElement => node.type === 'element' && 'dataEmbed' in node.properties);
const links = (node: HastElement) => [...elements(node)].filter(({ tagName }) => tagName === 'a').map(({ properties }) => properties.href);

describe('a post in the story', () => {
  test('is a figure with its words, author and address, in its place, and no text of the story', () => {
    const article = read(TWEET);
    expect(article.text).toBe(TEXT);
    expect(article.body.children.map((node) => (node as HastElement).tagName)).toEqual(['p', 'p', 'figure', 'p', 'p']);
    const [post] = embeds(article);
    expect(post!.properties).toEqual({ dataEmbed: 'post', dataFrom: 'X' });
    const [quotation, caption] = post!.children as HastElement[];
    expect([quotation!.tagName, textOf(quotation!)]).toEqual(['blockquote', 'She is back on the water, and so am I. pic']);
    expect([caption!.tagName, textOf(caption!)]).toEqual(['figcaption', 'Ada Winter (@adawinter) March 3, 2026']);
    expect(links(caption!)).toEqual(['https://twitter.com/adawinter/status/17612345678']);
  });

  test('is no removal: it can be seen', () => {
    expect(
      read(TWEET)
        .removals.map(({ text }) => text)
        .join(),
    ).not.toContain('back on the water');
  });

  test('that a script has dressed is told by its frame', () => {
    const article = read(
      '<div class="twitter-tweet twitter-tweet-rendered"><iframe id="twitter-widget-0" title="X Post" src="https://platform.twitter.com/embed/Tweet.html?dnt=false&id=17612345678"></iframe></div>',
    );
    expect(embeds(article).flatMap(links)).toEqual(['https://x.com/i/status/17612345678']);
    expect(article.text).toBe(TEXT);
  });

  test('without a known address is left where it was', () => {
    const article = read(
      '<blockquote class="twitter-tweet"><p>She is back.</p><a href="https://evil.example/status/1">May 1</a></blockquote>',
    );
    expect(embeds(article)).toEqual([]);
  });

  test.each(['instagram-media', 'tiktok-embed', 'bluesky-embed', 'reddit-embed-bq'])('%s', (name) => {
    const host = {
      'instagram-media': 'www.instagram.com/p/Cx1/',
      'tiktok-embed': 'www.tiktok.com/@a/video/7',
      'bluesky-embed': 'bsky.app/profile/a/post/3',
      'reddit-embed-bq': 'www.reddit.com/r/a/comments/1/',
    }[name];
    const article = read(`<blockquote class="${name}"><p>Look at this ferry.</p><a href="https://${host}">A post by Ada</a></blockquote>`);
    expect(embeds(article).flatMap(links)).toEqual([`https://${host}`]);
    expect(article.text).toBe(TEXT);
  });
});

describe('a film, sound or chart in the story', () => {
  test.each([
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0" title="The ferry leaves the harbour"></iframe>',
      'video',
      'YouTube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'The ferry leaves the harbour',
    ],
    [
      '<figure><iframe data-src="//player.vimeo.com/video/1234567" title="Vimeo video player"></iframe></figure>',
      'video',
      'Vimeo',
      'https://vimeo.com/1234567',
      'vimeo.com/1234567',
    ],
    [
      '<iframe src="https://open.spotify.com/embed/episode/4x" title="Spotify Embed: x"></iframe>',
      'audio',
      'Spotify',
      'https://open.spotify.com/embed/episode/4x',
      'open.spotify.com/embed/episode/4x',
    ],
    [
      '<iframe src="https://datawrapper.dwcdn.net/Ab1/3/" title="Passengers a day"></iframe>',
      'chart',
      'Datawrapper',
      'https://datawrapper.dwcdn.net/Ab1/3/',
      'Passengers a day',
    ],
    [
      '<amp-youtube data-videoid="dQw4w9WgXcQ"></amp-youtube>',
      'video',
      'YouTube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'youtube.com/watch',
    ],
    [
      '<video controls><source src="/films/ferry.mp4"></video>',
      'video',
      'courier.example',
      'https://courier.example/films/ferry.mp4',
      'courier.example/films/ferry.mp4',
    ],
    [
      '<iframe src="https://social.example/@ada/1124/embed"></iframe>',
      'post',
      'Mastodon',
      'https://social.example/@ada/1124/embed',
      'social.example/@ada/1124/embed',
    ],
  ])('%s', (markup, kind, from, address, title) => {
    const article = read(markup);
    const [embed, ...others] = embeds(article);
    expect(others).toEqual([]);
    expect(embed!.properties).toEqual({ dataEmbed: kind, dataFrom: from });
    expect(links(embed!)).toEqual([address]);
    expect(textOf(embed!)).toBe(title);
    expect(article.text).toBe(TEXT);
  });

  test('keeps its caption', () => {
    const article = read(
      '<figure><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe><figcaption>The first crossing since 1931, filmed from the pier.</figcaption></figure>',
    );
    expect(textOf(embeds(article)[0]!)).toContain('filmed from the pier');
    expect(article.text).toBe(TEXT);
  });

  test('stands once, however often the page has it', () => {
    const film = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>';
    expect(embeds(read(film + film.replace('www.youtube.com', 'www.youtube-nocookie.com')))).toHaveLength(1);
  });

  test('is not what an advertisement or a tracker brings', () => {
    expect(
      embeds(
        read(
          '<iframe src="https://ads.example/frame?x=1"></iframe><video autoplay muted src="https://ads.example/a.mp4"></video><iframe src="about:blank"></iframe><aside><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></aside><div style="display:none"><iframe src="https://www.youtube.com/embed/dQw4w9WgXcR"></iframe></div>',
        ),
      ),
    ).toEqual([]);
  });
});

describe('hostile markup', () => {
  test.each([
    '<iframe src="javascript:alert(1)//youtube.com/embed/x"></iframe>',
    '<iframe src="data:text/html,https://youtube.com/embed/x"></iframe>',
    '<iframe src="https://youtube.com.evil.example/embed/x"></iframe>',
    '<iframe src="https://evil.example/?https://www.youtube.com/embed/x"></iframe>',
    '<iframe src="https://user:pw@evil.example/#@youtube.com"></iframe>',
    '<amp-youtube data-videoid="x&quot;onload=alert(1)"></amp-youtube>',
    '<video controls src="javascript:alert(1)"></video>',
    '<blockquote class="twitter-tweet" cite="javascript:alert(1)"><p>x</p><a href="javascript:alert(2)">y</a></blockquote>',
  ])('%s brings nothing', (markup) => {
    expect(embeds(read(markup))).toEqual([]);
  });

  test('a post brings no script, handler, style or frame', () => {
    const article = read(
      TWEET.replace(
        '<p lang',
        '<script>alert(1)</script><iframe src="https://evil.example"></iframe><img src=x onerror=alert(1)><p onclick="alert(1)" style="position:fixed" id="x" lang',
      ).replace('&mdash;', '<svg onload=alert(1)></svg><form action=/x><input></form>&mdash;'),
    );
    const all = embeds(article).flatMap((embed) => [...elements(embed)]);
    expect(new Set(all.map(({ tagName }) => tagName))).toEqual(new Set(['figure', 'blockquote', 'p', 'a', 'figcaption', 'cite']));
    expect(new Set(all.flatMap(({ properties }) => Object.keys(properties)))).toEqual(new Set(['dataEmbed', 'dataFrom', 'href', 'rel']));
  });

  test('a title is text, and short', () => {
    const article = read(`<iframe src="https://vimeo.com/12" title="<b>x</b>${'y'.repeat(5000)}"></iframe>`);
    const [embed] = embeds(article);
    expect([...elements(embed!)].map(({ tagName }) => tagName)).toEqual(['figure', 'figcaption', 'a']);
    expect(textOf(embed!).length).toBeLessThanOrEqual(141);
  });

  test('ten thousand frames are forty cards at most, soon', () => {
    const frames = Array.from({ length: 10_000 }, (_, i) => `<iframe src="https://vimeo.com/${i + 1}"></iframe>`).join('');
    const start = performance.now();
    expect(embeds(read(frames)).length).toBeLessThanOrEqual(40);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a formula', () => {
  const EINSTEIN =
    '<math display="block"><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math>';
  const formulae = (article: Article) => [...elements(article.body)].filter(({ tagName }) => tagName === 'math');

  test('stands in its line, and its letters in the text', () => {
    const article = read(
      `<p>Everybody on board that morning could recite the formula ${EINSTEIN.replace(' display="block"', '')} by heart, in three languages.</p>`,
    );
    expect(article.text).toContain('the formula E=mc2 by heart');
    expect(formulae(article)).toHaveLength(1);
    expect(textOf(article.body)).not.toContain('mc^2');
  });

  test('is not said twice where a script has set it', () => {
    const article = read(
      `<p>Everybody on board that morning could recite the formula <span class="katex"><span class="katex-mathml">${EINSTEIN}</span><span class="katex-html" aria-hidden="true"><span>E</span><span>=mc2</span></span></span> by heart, in three languages.</p>`,
    );
    expect(article.text).toContain('the formula E=mc2 by heart');
  });

  test('holds nothing that loads, runs or links', () => {
    const article = read(
      `<p>Everybody on board that morning could recite <math><maction actiontype="statusline" href="javascript:alert(1)"><mi onclick="alert(1)" href="javascript:alert(1)" style="x">E</mi></maction><mi id="x" class="y" xlink:href="javascript:1">c</mi><mtext><img src=x onerror=alert(1)><script>alert(1)</script>hi</mtext><annotation-xml encoding="text/html"><iframe src="https://evil.example"></iframe></annotation-xml><mglyph src="x"></mglyph></math> by heart, in three languages.</p>`,
    );
    const [formula] = formulae(article);
    const all = [...elements(formula!)];
    expect(new Set(all.map(({ tagName }) => tagName))).toEqual(new Set(['math', 'mi', 'mtext']));
    expect(all.flatMap(({ properties }) => Object.keys(properties))).toEqual([]);
  });

  test('too large to be one is left out', () => {
    const article = read(
      `<p>Everybody on board that morning could recite <math>${'<mi>x</mi>'.repeat(5000)}</math> by heart, in three languages.</p>`,
    );
    expect(formulae(article)).toEqual([]);
    expect(article.text).toContain('could recite by heart');
  });
});

test('furniture of one kind has the same fingerprint on every page, and others another', () => {
  const kinds = (markup: string) => read(markup).removals.map(({ kind }) => kind);
  const more = kinds('<div class="read-more-box"><a href="/x">The harbour gets a new clock</a></div>');
  expect(more).toEqual(kinds('<div class="read-more-box"><a href="/y">A dog was found on the island</a></div>'));
  const news = kinds('<aside class="newsletter"><p>Our letter comes every morning.</p></aside>');
  expect([more.length, news.length]).toEqual([1, 1]);
  expect(news).not.toEqual(more);
  expect([...more, ...news].every((kind) => /^[a-z0-9]{1,7}$/.test(kind!))).toBe(true);
});
