// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/extraction/metadata/metadata';
import { readWitnesses } from '../../../src/extraction/witnesses';

const URL_ = 'https://www.example.com/local/harbour-opens';
const STORY =
  '<div id="story"><p id="first">The harbour of the old town opened again on Sunday after three years of work.</p><p id="last">The first ship left at noon, as planned.</p></div>';

/** Metadata of a page; `header` stands above the story, `foot` behind it. */
function meta({ head = '', header = '', foot = '', html = '<html lang="en">', story = STORY, url = URL_ }) {
  const doc = new DOMParser().parseFromString(
    `${html}<head>${head}</head><body><main><article>${header}${story}</article></main>${foot}</body></html>`,
    'text/html',
  );
  const place = { root: doc.querySelector('#story'), first: doc.querySelector('#first'), last: doc.querySelector('#last') };
  return readMetadata(doc, url, readWitnesses(doc, url), place);
}
const title = (text: string) => `<title>${text}</title>`;
const og = (name: string, text: string) => `<meta property="og:${name}" content="${text}">`;
const author = (name: string) => `<meta name="author" content="${name}">`;
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...thing })}</script>`;

describe('headline', () => {
  test('the h1 that another source confirms, however it writes the outlet', () => {
    const head = title('Harbour opens again | The Example') + og('site_name', 'The Example') + ld({ headline: 'A harbour for the town' });
    expect(meta({ head, header: '<h1>Har\u00adbour  opens again</h1>' }).title).toBe('Harbour opens again');
  });
  test('of two h1 the one on which more sources agree, though another is nearer and marked up as headline', () => {
    const head = og('title', 'Harbour opens again - The Example') + og('site_name', 'The Example');
    expect(meta({ head, header: '<h1>Harbour opens again</h1><h1 itemprop="headline">… neighbours concerned</h1>' }).title).toBe(
      'Harbour opens again',
    );
  });
  test('the structured headline where no h1 is confirmed', () => {
    const head = ld({ headline: 'Harbour opens again - The Example', publisher: { name: 'The Example' } });
    expect(meta({ head, header: '<h1>The Example</h1>' }).title).toBe('Harbour opens again');
  });
  test('what three shared titles say, against an h1 that nobody confirms', () => {
    const head = `${title('Harbour opens again') + og('title', 'Harbour opens again')}<meta name="twitter:title" content="Harbour opens again">`;
    expect(meta({ head, header: '<h1>Ships may pass</h1>' }).title).toBe('Harbour opens again');
  });
  test('the h1 alone where nobody speaks; a breadcrumb or a logo is none', () => {
    expect(
      meta({ header: '<nav><h1>Local</h1></nav><div class="site-logo"><h1>The Example</h1></div><h1>Harbour opens again</h1>' }).title,
    ).toBe('Harbour opens again');
  });
  test('the heading that another source confirms, where the only h1 ends the way to the page', () => {
    const head = og('title', 'Old town: Harbour opens again') + ld({ headline: 'Harbour to be opened' });
    const header =
      '<ol><li><a href="/">Local</a></li><li><h1>Harbour to be opened</h1></li></ol><h2><em>Old town</em> Harbour opens again</h2>';
    expect(meta({ head, header }).title).toBe('Old town: Harbour opens again');
  });
  test('no space before the colon between parts that stand apart in the markup', () => {
    const head = og('title', 'Old town: Harbour opens again');
    const header = '<h1><span><div>Old town</div></span><span>: </span><span>Harbour opens again</span></h1>';
    expect(meta({ head, header }).title).toBe('Old town: Harbour opens again');
  });
  test('the document title without the outlet, where there is no heading', () => {
    expect(meta({ head: title('The Example - Harbour opens again') + og('site_name', 'The Example') }).title).toBe('Harbour opens again');
  });
  test('a topic line that the page sets apart joins where two sources write both as one', () => {
    const head = og('title', 'Old town: Harbour opens again') + ld({ headline: 'Old town - Harbour opens again' });
    expect(meta({ head, header: '<p class="kicker">Old town</p><h1>Harbour opens again</h1>' }).title).toBe(
      'Old town: Harbour opens again',
    );
  });
  test('a topic line inside the heading is apart, unless the other sources write both as one', () => {
    const header = '<h1><span class="roofline">Old town</span><span class="colon">: </span>Harbour opens again</h1>';
    const read = (one: string) => {
      const { title, kicker } = meta({ head: og('title', one) + ld({ headline: one }), header });
      return { title, kicker };
    };
    expect(read('Harbour opens again')).toEqual({ title: 'Harbour opens again', kicker: 'Old town' });
    expect(read('Old town: Harbour opens again')).toEqual({ title: 'Old town: Harbour opens again', kicker: undefined });
  });
  test('readings above the line are said once', () => {
    expect(
      meta({ header: '<h1><ruby>子<rt>こ</rt></ruby>どもへの<ruby>体罰<rp>(</rp><rt>たいばつ</rt><rp>)</rp></ruby>を禁止</h1>' }).title,
    ).toBe('子どもへの体罰を禁止');
  });
  test('an outlet that gives the headline as its name keeps the headline whole', () => {
    const whole = 'Old town - Harbour opens again';
    const head = ld({ headline: whole, publisher: { name: whole } });
    expect(meta({ head, header: '' }).title).toBe(whole);
  });
  test('h1 of other stories behind the text do not count', () => {
    expect(meta({ header: '<h1>Harbour opens again</h1>', foot: '<h1>Another story</h1>' }).title).toBe('Harbour opens again');
  });
  test('markup in the metadata is shown as text', () => {
    expect(meta({ head: og('title', '&lt;script&gt;alert(1)&lt;/script&gt; explained') }).title).toBe(
      '<script>alert(1)</script> explained',
    );
  });
});

describe('byline', () => {
  test.each([
    ['Ada Berg @adaberg', ['Ada Berg']],
    ['Ada Berg, Leitende Wirtschaftsredakteurin', ['Ada Berg']],
    ['Ada Berg, Image: GCIS', ['Ada Berg']],
    ['Ada Berg For The Example On Sunday', ['Ada Berg']],
    ['Ada Berg, Ada Berg Staff', ['Ada Berg']],
    ['Ada Berg@adaberg, Lene Aas', ['Ada Berg', 'Lene Aas']],
    ['By Ada Berg and Ole Lund', ['Ada Berg', 'Ole Lund']],
    ['Von Ada Berg und Ole Lund', ['Ada Berg', 'Ole Lund']],
    ['Par Ada Berg, Ole Lund et Ida Holm', ['Ada Berg', 'Ole Lund', 'Ida Holm']],
    ['Por Ada Berg y Ole Lund', ['Ada Berg', 'Ole Lund']],
    ['Di Ada Berg', ['Ada Berg']],
    ['Av Ada Berg & Ole Lund', ['Ada Berg', 'Ole Lund']],
    ['Автор: Анна Берг', ['Анна Берг']],
    ['作者：王小明', ['王小明']],
    ['Ada Berg, Political Editor', ['Ada Berg']],
    ['Ada Berg | Senior reporter', ['Ada Berg']],
    ['Ada Berg (ada@example.com)', ['Ada Berg']],
    ['Ada Berg (dpa)', ['Ada Berg']],
    ['Associated Press', ['Associated Press']],
    ['dpa', ['dpa']],
    ['Ludwig van der Berg', ['Ludwig van der Berg']],
    ['Martin Luther King Jr.', ['Martin Luther King Jr.']],
    ['Van Jones', ['Van Jones']],
    ['Michael Leiter', ['Michael Leiter']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['AP/Reuters', ['AP', 'Reuters']],
  ])('%s', (said, names) => {
    expect(meta({ head: author(said) }).bylines).toEqual(names);
  });
  test.each(['https://www.facebook.com/example', '@example', 'admin', '105092', ''])('"%s" is nobody', (said) => {
    expect(meta({ head: author(said) }).bylines).toEqual([]);
  });
  test('the outlet is named only where nobody else is', () => {
    const site = og('site_name', 'The Example');
    expect(meta({ head: site + ld({ author: [{ name: 'The Example' }, { name: 'Ada Berg' }] }) }).bylines).toEqual(['Ada Berg']);
    expect(
      meta({ head: site + author('Example (www.example.com)'), header: '<h1>Harbour</h1><p class="byline">By Ada Berg</p>' }).bylines,
    ).toEqual(['Ada Berg']);
    expect(meta({ head: site + author('The Example') }).bylines).toEqual(['The Example']);
  });
  test.each([
    ['<a rel="author" href="/a">Ada Berg</a>'],
    ['<span>von <a href="/autoren/ada-berg">Ada Berg</a></span>'],
    ['<div class="article-byline">By Ada Berg, 1 March 2026</div>'],
    ['<p>By Ada Berg, in Local</p>'],
    ['<p><strong>Ada Berg</strong></p>'],
  ])('names that the header shows: %s', (markup) => {
    expect(meta({ header: `<h1>Harbour opens again</h1>${markup}` }).bylines).toEqual(['Ada Berg']);
  });
  test.each([
    ['<p class="byline">By <a rel="author" href="/a">Ada Berg</a> and <a rel="author" href="/b">Idris Okonkwo-Vandenberghe</a></p>'],
    ['<div class="article-byline">By Ada Berg and Idris Okonkwo-Vandenberghe</div>'],
  ])('the shown byline where it names the one of the metadata and more: %s', (markup) => {
    const names = ['Ada Berg', 'Idris Okonkwo-Vandenberghe'];
    expect(meta({ head: author('Ada Berg'), header: `<h1>Harbour</h1>${markup}` }).bylines).toEqual(names);
    expect(meta({ head: ld({ author: { name: 'Ada Berg' } }), header: `<h1>Harbour</h1>${markup}` }).bylines).toEqual(names);
    expect(meta({ head: author('Lene Aas'), header: `<h1>Harbour</h1>${markup}` }).bylines).toEqual(['Lene Aas']);
  });
  test('names in another line than those of the metadata are of other stories', () => {
    const others =
      '<div><a href="/staff/ole-lund">Ole Lund</a></div><div><p class="byline">By <a href="/staff/ada-berg">Ada Berg</a></p></div>';
    expect(
      meta({ head: author('Ada Berg'), header: `<h1>Harbour</h1><div>${'Our columnists. '.repeat(12)}${others}</div>` }).bylines,
    ).toEqual(['Ada Berg']);
  });
  test('of many names in microdata those that the header shows', () => {
    const card = (name: string) => `<div class="card"><span itemprop="author">${name}</span></div>`;
    const cards = ['Ole Lund', 'Ida Holm', 'Lene Aas', 'Max Moor'].map(card).join('');
    const header = '<h1>Harbour</h1><p class="byline">By <span itemprop="author">Ada Berg</span></p>';
    expect(meta({ header, foot: cards }).bylines).toEqual(['Ada Berg']);
  });
  test('a labelled name right behind the story, if nobody else is named', () => {
    const story = `${STORY}<p>(责编：牛镛、岳弘彬)</p><p>Author: Read more</p>`;
    expect(meta({ header: '<h1>Harbour</h1>', story }).bylines).toEqual(['牛镛', '岳弘彬']);
  });
  test('names in menus, buttons and sentences are no authors', () => {
    const header =
      '<h1>Harbour opens again</h1><div class="author-share">Share Now</div><p>By Sunday evening the harbour was full of Ships And Boats.</p>';
    expect(meta({ header }).bylines).toEqual([]);
    expect(meta({ header: '<h1>Harbour</h1>', foot: '<a rel="author" href="/b">Ole Lund</a>' }).bylines).toEqual([]);
  });
});

describe('dates', () => {
  test('published and modified stay apart, with their time zones', () => {
    const got = meta({ head: ld({ datePublished: '2026-03-01T08:00:00+0200', dateModified: '2026-03-01T10:15:00+02:00' }) });
    expect([got.published, got.modified]).toEqual(['2026-03-01T08:00:00+02:00', '2026-03-01T10:15:00+02:00']);
  });
  test('a change at the moment of publication is none', () => {
    expect(meta({ head: ld({ datePublished: '2026-03-01T08:00:00Z', dateModified: '2026-03-01T08:00:30Z' }) }).modified).toBeUndefined();
  });
  test('a source whose date cannot be read gives way to the next', () => {
    expect(meta({ head: `${ld({ datePublished: 'yesterday' })}<meta name="date" content="2026-03-01">` }).published).toBe('2026-03-01');
  });
  test('the time of the header, not of a list beside it; "updated" is no publication', () => {
    const header =
      '<h1>Harbour</h1><div>Updated <time datetime="2026-03-02T10:00Z">Monday</time></div><time datetime="2026-03-01T08:00Z">Sunday</time>';
    const got = meta({ header, foot: '<time datetime="2020-01-01">2020</time>' });
    expect([got.published, got.modified]).toEqual(['2026-03-01T08:00:00Z', '2026-03-02T10:00:00Z']);
  });
  test('a date in words under the headline', () => {
    expect(meta({ header: '<h1>Hafen</h1><div>So 01.03.26 | 14:07 Uhr | Von <span>Ada Berg</span></div>' }).published).toBe(
      '2026-03-01T14:07:00',
    );
  });
  test('the day in the address, last of all', () => {
    for (const tag of ['no', 'nb-NO', 'nn', 'nn-NO'])
      expect(meta({ html: `<html lang="${tag}">`, header: '<h1>Hamna</h1><div>Publisert 3. desember 2025</div>' }).published).toBe(
        '2025-12-03',
      );
    expect(meta({ url: 'https://example.com/2026/03/01/harbour' }).published).toBe('2026-03-01');
    expect(meta({ url: 'https://example.com/news/2026/mar/1/harbour' }).published).toBe('2026-03-01');
    expect(meta({ url: 'https://example.com/article20260399' }).published).toBeUndefined();
  });
});

describe('language and direction', () => {
  const rtl = '<div id="story"><p id="first">افتتح الميناء القديم يوم الأحد بعد ثلاث سنوات من العمل المتواصل.</p></div>';
  test('the declared language as a tag', () => {
    expect(meta({ html: '<html lang="en_ie">' }).lang).toBe('en-IE');
    expect(meta({ html: '<html>', head: og('locale', 'en_ZA') }).lang).toBe('en-ZA');
  });
  test('letters overrule a language that they contradict', () => {
    const got = meta({ html: '<html lang="en" dir="ltr">', story: rtl, head: '<meta http-equiv="content-language" content="ar">' });
    expect([got.lang, got.dir]).toEqual(['ar', 'rtl']);
    const korean = '<div id="story"><p id="first">오래된 도시의 항구가 삼 년의 공사 끝에 일요일 다시 문을 열었다.</p></div>';
    expect(meta({ story: korean }).lang).toBe('ko');
    const serbian = '<div id="story"><p id="first">Luka starog grada ponovo je otvorena u nedelju posle tri godine.</p></div>';
    expect(meta({ html: '<html lang="sr">', story: serbian }).lang).toBe('sr');
  });
  test('an English story on a page laid out from right to left reads from left to right', () => {
    expect(meta({ html: '<html lang="he" dir="rtl">' })).toMatchObject({ dir: 'ltr' });
  });
});

describe('standfirst and kicker', () => {
  test('a block above the story that its description says too', () => {
    const head = '<meta name="description" content="After three years of work the first ships leave the old harbour.">';
    expect(
      meta({ head, header: '<h1>Harbour</h1><div><p>After three years of work the first ships leave the old harbour.</p></div>' }).dek,
    ).toBe('After three years of work the first ships leave the old harbour.');
    expect(meta({ head, header: '<h1>Harbour</h1>' }).dek).toBeUndefined();
  });
  test('the first paragraph is no standfirst, even if the description repeats it', () => {
    const head = '<meta name="description" content="The harbour of the old town opened again on Sunday after three years of work.">';
    expect(meta({ head, header: '<h1>Harbour</h1>' }).dek).toBeUndefined();
  });
  test('a topic line right above the headline; an advertisement or a badge is none', () => {
    expect(meta({ header: '<p class="kicker">Old town</p><h1>Harbour opens again</h1>' }).kicker).toBe('Old town');
    expect(meta({ header: '<p class="label">Anzeige</p><h1>Harbour opens again</h1>' }).kicker).toBeUndefined();
    for (const no of ['Only news from:', 'Jan. 28, 2020, at 5:55 AM', 'in', 'Ada Berg'])
      expect(meta({ head: author('Ada Berg'), header: `<p class="label">${no}</p><h1>Harbour opens again</h1>` }).kicker).toBeUndefined();
    expect(meta({ header: '<p class="label">UK</p><h1>Harbour opens again</h1>' }).kicker).toBe('UK');
  });
});

test('a page without anything gives empty metadata', () => {
  const doc = new DOMParser().parseFromString('', 'text/html');
  expect(readMetadata(doc, '', readWitnesses(doc, ''), { root: null, first: null, last: null })).toEqual({
    title: '',
    bylines: [],
    dir: 'ltr',
  });
});

describe('small words', () => {
  const german =
    '<div id="story"><p id="first">Der Hafen der alten Stadt ist am Sonntag nach drei Jahren Arbeit wieder geöffnet worden, und die ersten Schiffe sind mit den Gästen auf die See gefahren.</p></div>';
  test('tell the language where the page says it wrongly, or not at all', () => {
    expect(meta({ html: '<html lang="en">', story: german, head: og('locale', 'de_AT') }).lang).toBe('de-AT');
    expect(meta({ html: '<html>', story: german }).lang).toBe('de');
  });
  test('a language without a list is believed', () => {
    expect(meta({ html: '<html lang="xh">', story: german }).lang).toBe('xh');
  });
});
