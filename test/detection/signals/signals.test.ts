// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../src/detection/model';
import { readPage } from '../../../src/detection/page';
import { SIGNALS } from '../../../src/detection/signals';
import { NAMES } from '../../../src/detection/signals/names';

const at = (name: string, html: string, url = 'https://example.org/a') =>
  SIGNALS[NAMES.indexOf(name)]!(readPage(new DOMParser().parseFromString(html, 'text/html'), url));
const inAddress = (name: string, url: string) => at(name, '', url);
const withProse = (name: string, text: string) => at(name, `<article><p>${text}</p><p>${text}</p></article>`);

it('has a row of the model and a name of its own for every signal', () => {
  expect(WEIGHTS).toHaveLength(SIGNALS.length);
  expect(new Set(NAMES).size).toBe(SIGNALS.length);
});

describe('address', () => {
  it.each([
    ['fullDateInAddress', 'https://a.example/2026/03/04/bridge', 'https://a.example/2026/bridge'],
    ['sectionInAddress', 'https://a.example/en/politics/vote-is-near', 'https://a.example/politics'],
    ['newsInAddress', 'https://news.a.example/x', 'https://a.example/renewsletter'],
    ['storyInAddress', 'https://a.example/artikel/eins', 'https://a.example/eins'],
    ['otherPlaceInAddress', 'https://a.example/blog/eins', 'https://a.example/weblog/eins'],
    ['otherHost', 'https://myblog.example/eins', 'https://harbour.example/eins'],
    ['shortSlug', 'https://a.example/sport/team', 'https://a.example/sport/the-harbour-team-wins-again'],
    ['endsInNumber', 'https://a.example/x-1234567.html', 'https://a.example/x-12.html'],
  ])('%s', (name, so, notSo) => {
    expect(inAddress(name, so)).toBe(1);
    expect(inAddress(name, notSo)).toBe(0);
  });

  it('reads a copy in a web archive as its original', () => {
    expect(inAddress('sectionInAddress', 'https://web.archive.org/web/20200101000000/http://a.example/politik/wahl')).toBe(1);
  });
});

describe('head, title and declarations', () => {
  it.each([
    ['ogArticle', '<meta property="og:type" content="article">', '<meta property="og:type" content="website">'],
    ['authorInHead', '<meta name="author" content="Ilse Brand">', '<meta name="author" content="">'],
    [
      'saysNewsArticle',
      '<script type="application/ld+json">{"@type":"ReportageNewsArticle"}</script>',
      '<script type="application/ld+json">{"@type":"Article"}</script>',
    ],
    [
      'saysNewsArticle',
      '<div itemscope itemtype="http://schema.org/NewsArticle">',
      '<li itemprop="item" itemtype="http://schema.org/NewsArticle">',
    ],
    [
      'saysBlogPost',
      '<script type="application/ld+json">{"@type":"BlogPosting"}</script>',
      '<script type="application/ld+json">{"@type":"WebPage"}</script>',
    ],
    [
      'saysOtherThing',
      '<script type="application/ld+json">{"@type":["Recipe"]}</script>',
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    ],
    ['titleCounts', '<title>10 Ways to Boil an Egg</title>', '<title>Council votes 10 to 2</title>'],
    ['legalPage', '<title>Datenschutzerklärung – Hafenblatt</title>', '<title>Streit um Datenschutz</title>'],
  ])('%s', (name, so, notSo) => {
    expect(at(name, so)).toBe(1);
    expect(at(name, notSo)).toBe(0);
  });

  it('finds advice in titles of several languages', () => {
    for (const title of ['How to choose the best kettle', 'Rezept: Anleitung und Tipps', 'Consejos: cómo y guía']) {
      expect(at('adviceInTitle', `<title>${title}</title>`)).toBeGreaterThan(0.3);
    }
    expect(at('adviceInTitle', '<title>Minister resigns after vote</title>')).toBe(0);
  });
});

describe('what the browser counts', () => {
  it.each([
    ['runningProse', '<p>1<p>2', '<p>1<div></div><p>2'],
    ['pictures', '<img src="a.jpg">', '<svg></svg>'],
    ['pieces', '<span>1</span>', '<b>1</b>'],
    ['linksInProse', '<p><a href="/a">1</a></p>', '<a href="/a">1</a>'],
    ['picturesInProse', '<p><img src="a.jpg"></p>', '<img src="a.jpg">'],
    ['sections', '<p>1</p><h3>2</h3>', '<h3>2</h3><p>1</p>'],
    ['captions', '<figure><figcaption>1</figcaption></figure>', '<figure></figure>'],
    ['blockQuotes', '<blockquote>1</blockquote>', '<q>1</q>'],
  ])('%s: more of it is more, none is nothing', (name, one, none) => {
    expect(at(name, none)).toBe(0);
    expect(at(name, one)).toBeGreaterThan(0);
    expect(at(name, `<div>${one}</div>`.repeat(9))).toBeGreaterThan(at(name, one));
    expect(at(name, `<div>${one}</div>`.repeat(999))).toBeLessThanOrEqual(1);
  });
});

describe('tree', () => {
  const links = (n: number) => '<a href="/s/x">Council agrees on a new bridge for the harbour</a>'.repeat(n);

  it('counts subheads', () => {
    const body = `<article>${`<p>${'A sentence of some length that counts as prose. '.repeat(3)}</p><h2>So</h2><ul><li>1</li></ul><pre>x</pre>`.repeat(6)}</article>`;
    expect(at('manySubheads', body)).toBe(0.5);
  });

  it('knows sections and outlet furniture in the navigation', () => {
    const nav = '<nav><a href="/politik/">Politik</a><a href="/sport">Sport</a><a href="/x1">社会</a><a href="/abo">E-Paper</a></nav>';
    expect(at('newsSectionsLinked', nav)).toBe(0.5);
    expect(at('outletFurniture', nav)).toBe(0.5);
    expect(at('newsSectionsLinked', '<nav><a href="/shoes">Shoes</a></nav>')).toBe(0);
  });

  it('tells a front from a story with many links', () => {
    const story = `<article>${`<p>${'The council met and voted on the bridge for hours. '.repeat(12)}</p>`.repeat(8)}</article>`;
    expect(at('looksLikeFront', links(30), 'https://a.example/sport')).toBe(1);
    expect(at('looksLikeFront', links(30) + story, 'https://a.example/sport')).toBe(0);
    expect(at('looksLikeFront', links(30), 'https://a.example/sport/harbour-team-wins-the-cup-again')).toBe(0);
  });

  it('leaves out prose of cookie notes, teasers, and noscript', () => {
    const noise = 'We use cookies and more cookies on this site for all kinds of things you may like.';
    const teaser = `<a href="/x"><p>${'A teaser of some length that leads away from here. '.repeat(4)}</p></a>`;
    const page = `<p>${noise}</p>${teaser}<noscript><p>${noise.replace(/cookies/g, 'cakes')}</p></noscript>`;
    expect(readPage(new DOMParser().parseFromString(page, 'text/html'), '').tree.prose).toEqual([]);
  });
});

describe('wording', () => {
  const said: [string, string][] = [
    ['en', 'The minister said on Monday that the government was ready, according to police officials.'],
    ['de', 'Der Minister sagte am Montag, die Regierung wurde laut Polizei informiert, und der Sprecher erklärte es.'],
    ['fr', 'Le ministre a déclaré lundi que le gouvernement était prêt, selon la police, et il a expliqué la loi.'],
    ['es', 'El ministro dijo el lunes que el gobierno era fuerte, según la policía, y el alcalde afirmó lo mismo.'],
    ['ru', 'Министр заявил, что правительство готово, и президент сообщил об этом. Полиция была на месте, сказал он.'],
    ['pl', 'Minister powiedział, że rząd jest gotowy, a prezydent poinformował policję, która była na miejscu.'],
    ['ar', 'قال الرئيس إن الحكومة كانت مستعدة، وقال وزير الداخلية إن الشرطة كانت هناك منذ الصباح الباكر اليوم.'],
    ['ja', '首相は政府の方針を述べ、警察によると容疑者を逮捕した。大臣は会見で発表した。政府は対応を急ぐと話した。'.repeat(2)],
    ['ko', '장관은 정부가 준비됐다고 말했다. 경찰에 따르면 대통령은 이를 밝혔다. 기자 회견에서 그는 이렇게 전했다고 한다.'.repeat(2)],
    [
      'tr',
      'Bakan, seçim sonuçlarını pazartesi günü açıkladı ve polis olay yerindeydi. Hükümet sözcüsü bunu sonra açıkladı, kararı değerlendirdi.',
    ],
    ['vi', 'Bộ trưởng cho biết chính phủ đã sẵn sàng, và cảnh sát cho biết không ai bị thương trong vụ việc hôm thứ hai tại thành phố.'],
    ['fa', 'وزیر کشور گفت دولت آماده است و رئیس پلیس گفت که هیچ کس در این حادثه آسیب ندیده است و دولت تصمیم گرفت.'],
    ['cs', 'Ministr řekl, že vláda je připravena, a starosta uvedl, že policie byla na místě už v pondělí ráno před osmou.'],
    ['el', 'Ο υπουργός είπε ότι η κυβέρνηση είναι έτοιμη, και ο δήμαρχος δήλωσε ότι κανείς δεν τραυματίστηκε τη Δευτέρα το πρωί.'],
    ['ro', 'Ministrul a declarat luni că guvernul este pregătit, iar primarul a declarat că poliția a fost la fața locului de dimineață.'],
    ['hu', 'A miniszter azt mondta hétfőn, hogy a kormány készen áll, a polgármester pedig azt mondta, hogy senki sem sérült meg.'],
    ['fi', 'Ministeri sanoi maanantaina, että hallitus on valmis, ja pormestari sanoi, että poliisi oli paikalla jo aamulla.'],
    ['da', 'Ministeren siger, at regeringen er klar, og borgmesteren siger, at politi var til stede på pladsen mandag morgen.'],
    ['uk', 'Міністр заявив, що уряд готовий, а мер заявив, що поліція була на місці вже в понеділок вранці й ніхто не постраждав.'],
    ['he', 'השר אמר ביום שני כי ממשלת ישראל מוכנה, וראש העיר אמר כי איש לא נפגע באירוע שהתרחש בבוקר במרכז העיר הגדולה.'],
    ['bn', 'মন্ত্রী বলেন সরকার প্রস্তুত আছে এবং মেয়র বলেন যে সোমবার সকালের ঘটনায় কেউ আহত হননি এবং সরকার ব্যবস্থা নেবে।'],
    ['th', 'รัฐมนตรีกล่าวว่ารัฐบาลพร้อมแล้ว และนายกเทศมนตรีกล่าวว่าไม่มีผู้ได้รับบาดเจ็บในเหตุการณ์เมื่อเช้าวันจันทร์ที่ผ่านมา'],
  ];
  it.each(said)('hears who said what (%s)', (_, text) => {
    expect(withProse('heSaid', text)).toBeGreaterThan(0.5);
    expect(withProse('publicAffairs', text)).toBeGreaterThan(0.5);
    expect(withProse('newsOpening', text)).toBeGreaterThan(0.5);
  });

  it.each([
    ['en', 'You can make your own soap, and you should use what you need. Your kitchen may help you with it.'],
    ['de', 'Du kannst deine Seife selbst machen, und dein Topf kann dir helfen. Das sollte dir Spaß machen, wenn du magst.'],
    ['fr', 'Vous pouvez faire votre savon, et votre cuisine vous permet de choisir ce que vous voulez pour vos enfants.'],
  ])('hears you (%s)', (_, text) => {
    expect(withProse('you', text)).toBeGreaterThan(0.7);
    expect(withProse('heSaid', text)).toBe(0);
  });

  it('counts marks', () => {
    const text = 'He called it “a good day!” and „ein guter Tag!“ on 12 of 30 days, which is quite a lot of days.';
    expect(withProse('quotations', text)).toBeGreaterThan(0.7);
  });
});
