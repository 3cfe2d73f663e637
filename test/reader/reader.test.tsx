// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/extraction/article';
import type { KeyFact } from '../../src/keyfacts/key-fact';
import { Reader, type ReaderProps } from '../../src/reader/Reader';
import { defaultSettings } from '../../src/settings/normalise';
import { english } from './english';
import { articleOf, el, p, withProperties } from './tree';

const story = (more: Partial<Article> = {}) =>
  articleOf(
    [
      p('It rained. ', el('a', 'The council'), ' met on Monday.'),
      el('h4', 'What it costs'),
      p('The buses cost 40 million euros.'),
      el('ul', el('li', 'Blue'), el('li', 'Green')),
      p('Nobody knows why.'),
    ],
    { site: 'The Example', bylines: ['Ann Peters', 'José Álvarez'], published: '2024-04-21', lang: 'en', ...more },
  );

function factIn(article: Article, sentence: string, more: Partial<KeyFact> = {}): KeyFact {
  const start = article.text.indexOf(sentence);
  return { sentence, start, end: start + sentence.length, score: 1, reasons: [], spans: [], ...more };
}

const factsOf = (article: Article) => [
  factIn(article, 'The buses cost 40 million euros.', {
    spans: [{ kind: 'number', start: article.text.indexOf('40 million'), end: article.text.indexOf('40 million') + 16 }],
  }),
  factIn(article, 'The council met on Monday.', {
    spans: [
      { kind: 'who', start: article.text.indexOf('The council'), end: article.text.indexOf('The council') + 11 },
      { kind: 'when', start: article.text.indexOf('Monday'), end: article.text.indexOf('Monday') + 6, value: '2024-04-22' },
    ],
  }),
];

function show(props: Partial<ReaderProps> = {}): HTMLElement {
  const article = props.article ?? story();
  const root = document.createElement('div');
  document.body.append(root);
  act(() =>
    render(
      <Reader
        article={article}
        facts={factsOf(article)}
        minutes={4}
        settings={defaultSettings()}
        strings={english}
        surface="popup"
        onSettings={() => {}}
        loadSentences={() => import('../../src/keyfacts/sentences')}
        {...props}
      />,
      root,
    ),
  );
  return root;
}

const all = <T extends Element = HTMLElement>(root: Element, selector: string) => [...root.querySelectorAll<T>(selector)];
const texts = (root: Element, selector: string) => all(root, selector).map((element) => element.textContent);
const click = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());
const press = (element: Element, key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  act(() => void element.dispatchEvent(event));
  return event;
};
const button = (root: Element, name: string) =>
  all<HTMLButtonElement>(root, 'button').find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);

afterEach(() => {
  for (const root of [...document.body.children]) {
    act(() => render(null, root));
    root.remove();
  }
});

it('tells the signs of footnotes from powers', () => {
  const root = show({
    article: story(articleOf([p('The road', withProperties({ dataNote: true }, el('sup', '1')), ' is 3 m', el('sup', '2'))])),
    facts: [],
  });
  expect(texts(root, '.note-mark')).toEqual(['1']);
});

it('keeps room in the cells of a table for a number, and for a part of a sentence', () => {
  const row = el(
    'tr',
    el('th', 'Outer Skerries'),
    el('td', '+3.1 points'),
    el('td', 'Counted on Thursday, after the boxes had come by boat.'),
  );
  const root = show({ article: story(articleOf([p('It is counted.'), el('table', el('tbody', row))])), facts: [] });
  expect(all(root, 'th, td').map(({ style }) => style.getPropertyValue('--room'))).toEqual(['6', '11', '20']);
});

it('binds the blanks of headline, standfirst, text and key facts, and none of code', () => {
  const article = story({
    ...articleOf([p('Il pleut : ', el('code', 'a ?'), ' sur 12 400 bus.')]),
    title: 'Qui paie ?',
    dek: 'Un tiers, 33 % !',
  });
  const root = show({ article, facts: [factIn(article, article.text)] });
  expect(texts(root, '.headline, .dek, .fact-sentence, .body')).toEqual([
    'Qui paie\u00a0?',
    'Un tiers, 33\u00a0%\u00a0!',
    'Il pleut\u00a0: a\u00a0? sur 12\u00a0400 bus.',
    'Il pleut\u00a0: a ? sur 12\u00a0400 bus.',
  ]);
});

describe('the reader', () => {
  it('sets headline, byline and date, and the blocks in order', () => {
    const root = show();
    expect(texts(root, 'h1')).toEqual(['Council buys forty buses']);
    expect([...root.querySelectorAll('.byline > *')].map((part) => part.textContent)).toEqual([
      'Ann Peters and José Álvarez',
      'April 21, 2024',
    ]);
    expect(all(root, '.body > *').map(({ tagName }) => tagName)).toEqual(['P', 'H2', 'P', 'UL', 'P']);
    expect(root.querySelector('.body p')!.textContent).toBe('It rained. The council met on Monday.');
  });

  it('lists the key facts word for word in the order of the story, with their spans set apart', () => {
    const root = show();
    expect(texts(root, '.fact-sentence')).toEqual(['The council met on Monday.', 'The buses cost 40 million euros.']);
    expect([texts(root, '.number'), texts(root, '.who'), texts(root, '.when')]).toEqual([
      ['40 million euros'],
      ['The council'],
      ['Monday'],
    ]);
    expect(root.querySelector('time.when')!.getAttribute('datetime')).toBe('2024-04-22');
  });

  it('marks each key fact in its place, across inline elements', () => {
    const root = show();
    expect(texts(root, 'mark[data-fact="1"]')).toEqual(['The council', ' met on Monday.']);
    expect(all(root, 'mark[id]').map(({ id }) => id)).toEqual(['lede-fact-2', 'lede-fact-1']);
  });

  it('goes from a row of the card to its mark, and says so', () => {
    const root = show();
    click(all(root, 'button.fact')[0]);
    expect(document.activeElement?.id).toBe('lede-fact-2');
    expect(texts(root, 'mark.now').join('')).toBe('The council met on Monday.');
    expect(root.querySelector('.said')!.textContent).toBe('Key fact 1 of 2');
  });

  it('shows a fact that has no place in the story, but not as a button', () => {
    const article = story();
    const root = show({ article, facts: [{ ...factIn(article, 'Nobody'), sentence: 'Lost.', start: 900, end: 905 }] });
    expect(texts(root, '.fact-sentence')).toEqual(['Lost.']);
    expect(all(root, 'button.fact')).toEqual([]);
  });

  it('shows no card and no marks where key facts are switched off', () => {
    const root = show({ settings: { ...defaultSettings(), keyFacts: false } });
    expect(all(root, '.card, mark')).toEqual([]);
  });

  it('puts the publisher’s own key points first', () => {
    const root = show({ article: story({ publisherKeyPoints: ['Forty buses.', 'In June.'] }) });
    expect(texts(root, '.card h2, .card h3, .card .points li')).toEqual(['Key facts', 'From The Example', 'Forty buses.', 'In June.']);
  });

  it('gives the article its own language and direction, and the rest the interface’s', () => {
    const root = show({ article: story({ lang: 'ar', dir: 'rtl' }) });
    const article = root.querySelector('article')!;
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    const reader = root.querySelector<HTMLElement>('.reader')!;
    expect([reader.lang, reader.dir]).toEqual(['en', 'ltr']);
  });

  it('shows of the body only what it knows: no handler, no script, no unsafe address', () => {
    const root = show({
      article: story({
        body: {
          type: 'root',
          children: [
            withProperties(
              { onclick: 'x()', style: 'position:fixed', id: 'location', className: ['x'] },
              p('Text ', el('blink', 'blinks'), '.'),
            ),
            p(
              withProperties({ href: 'javascript:alert(1)' }, el('a', 'no link')),
              withProperties({ href: 'https://a.example/' }, el('a', 'link')),
            ),
            withProperties({ src: 'https://a.example/' }, el('iframe')),
            withProperties({ src: 'https://a.example/x.js' }, el('script', 'alert(1)')),
          ],
        },
      }),
    });
    expect(all(root, '.body script, .body iframe, .body blink, .body [id], .body [style]')).toEqual([]);
    expect(all<HTMLAnchorElement>(root, '.body a').map(({ href, rel, target }) => [href, rel, target])).toEqual([
      ['https://a.example/', 'noopener noreferrer', '_blank'],
    ]);
    expect(root.querySelector('.body p')!.textContent).toBe('Text blinks.');
  });

  it('keeps room for pictures, tells their hosts nothing, and leaves the caption of one that fails', () => {
    const image = withProperties({ src: 'https://a.example/x.jpg', alt: 'A bus', width: 1200, height: 600 }, el('img'));
    const root = show({ article: story({ body: { type: 'root', children: [el('figure', image, el('figcaption', 'A bus in June.'))] } }) });
    const picture = root.querySelector('img')!;
    expect([picture.getAttribute('referrerpolicy'), picture.getAttribute('loading'), picture.getAttribute('decoding')]).toEqual([
      'no-referrer',
      'lazy',
      'async',
    ]);
    expect([picture.width, picture.height]).toEqual([1200, 600]);
    expect(root.querySelector<HTMLElement>('.frame')!.style.getPropertyValue('--tall')).toBe('0.5');
    act(() => void picture.dispatchEvent(new Event('error')));
    expect(root.querySelector('img')).toBeNull();
    expect(texts(root, 'figure')).toEqual(['A busA bus in June.']);
  });

  it('shows the lead picture once', () => {
    const leadImage = { src: 'https://a.example/640/bus.jpg?w=640', alt: 'A bus', caption: 'A bus.' };
    expect(texts(show({ article: story({ leadImage }) }), 'figure.lead figcaption')).toEqual(['A bus.']);
    const image = withProperties({ src: 'https://a.example/1200/bus.jpg' }, el('img'));
    const article = { ...story({ leadImage }), body: { type: 'root' as const, children: [p('One.'), el('figure', image)] } };
    expect(all(show({ article }), 'figure.lead')).toEqual([]);
  });
});

describe('what was removed', () => {
  const removals = [
    { pass: 'links', why: 'a list of links', text: 'More stories', after: 0, node: el('ul', el('li', 'More stories')) },
    { pass: 'repeats', why: 'stands in the story already', text: 'It rained.', after: -1, node: p('It rained.') },
    { pass: 'links', why: 'a list of links', text: '', after: 4, node: el('li', 'Even more') },
  ];
  const open = () => {
    const root = show({ article: story({ removals }) });
    click(root.querySelector('.removed-toggle'));
    return root;
  };

  it('is told in one line, and listed by kind with reasons on demand', () => {
    const root = show({ article: story({ removals }) });
    expect(texts(root, '.removed-toggle, .removed-kinds')).toEqual(['3 things removed', '2 story lists, 1 repetition']);
    expect(all(root, '.drawer')).toEqual([]);
    click(root.querySelector('.removed-toggle'));
    expect(root.querySelector('.removed-toggle')!.getAttribute('aria-expanded')).toBe('true');
    expect(texts(root, '.group h3')).toEqual(['2 story lists', '1 repetition']);
    expect(texts(root, '.group:first-of-type .removal-text')).toEqual(['More stories', 'No text']);
  });

  it('is put back in its place one by one, and taken out again', () => {
    const root = open();
    click(all(root, '.group li button')[0]);
    expect(all(root, '.body > *').map(({ className, tagName }) => className || tagName)).toEqual(['P', 'returned', 'H2', 'P', 'UL', 'P']);
    expect(root.querySelector('.said')!.textContent).toBe('1 thing is put back');
    expect(all(root, '.group li button')[0]!.getAttribute('aria-pressed')).toBe('true');
    click(all(root, '.group li button')[0]);
    expect(all(root, '.returned')).toEqual([]);
  });

  it('is put back all at once, also before the first block and after the last', () => {
    const root = open();
    click(button(root, 'Put all back'));
    expect(all(root, '.body > *').map(({ className }) => className === 'returned')).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(root.querySelector('.body > :last-child')!.tagName).toBe('UL');
    click(button(root, 'Take all out'));
    expect(all(root, '.returned')).toEqual([]);
  });

  it('leaves the marks where they were', () => {
    const root = open();
    click(button(root, 'Put all back'));
    expect(texts(root, 'mark[data-fact="1"]').join('')).toBe('The council met on Monday.');
  });

  it('is not mentioned where nothing was', () => {
    expect(all(show(), '.removed')).toEqual([]);
  });

  it('says why a story may be incomplete, and leads to the outlet', () => {
    const root = show({ article: story({ completeness: { state: 'partial', why: 'paywall' } }) });
    expect(root.querySelector('.partial')!.textContent).toMatch(/subscribers/);
    expect(root.querySelector<HTMLAnchorElement>('.original a')!.href).toBe('https://news.example/story');
  });
});

describe('the bar', () => {
  it('says whether auto-clean is on, and switches it', () => {
    const set = vi.fn();
    const root = show({ autoClean: { on: false, site: 'news.example', set } });
    const control = root.querySelector('[role="switch"]')!;
    expect([control.textContent, control.getAttribute('aria-checked')]).toEqual(['Auto-clean this site', 'false']);
    click(control);
    expect(set).toHaveBeenCalledWith(true);
  });

  it('has no switch where the page has no site', () => expect(all(show(), '[role="switch"]')).toEqual([]));

  it('opens over the page, or closes', () => {
    const onOpenOverPage = vi.fn();
    const onClose = vi.fn();
    click(button(show({ onOpenOverPage }), 'Open over the page'));
    click(button(show({ surface: 'page', onClose }), 'Close the reader'));
    expect([onOpenOverPage.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it('names every button', () => {
    const root = show({ onOpenOverPage: () => {}, onClose: () => {}, autoClean: { on: true, site: 'a.example', set: () => {} } });
    click(button(root, 'Text and theme'));
    for (const one of all(root, 'button')) expect(one.getAttribute('aria-label') || one.textContent).toBeTruthy();
    for (const field of all<HTMLInputElement>(root, 'input')) expect(field.labels?.length).toBe(1);
  });
});

describe('text and theme', () => {
  const open = (onSettings = vi.fn()) => {
    const onClose = vi.fn();
    const root = show({ surface: 'page', onSettings, onClose });
    click(button(root, 'Text and theme'));
    return { root, onSettings, onClose };
  };

  it('changes one thing at a time', () => {
    const { root, onSettings } = open();
    click(root.querySelector('input[value="sepia"]'));
    const slider = root.querySelector<HTMLInputElement>('input[type="range"]')!;
    slider.value = '22';
    act(() => void slider.dispatchEvent(new Event('input', { bubbles: true })));
    click(root.querySelector('input[type="checkbox"]'));
    expect(onSettings.mock.calls).toEqual([[{ theme: 'sepia' }], [{ textSize: 22 }], [{ keyFacts: false }]]);
  });

  it('brings the defaults back, but keeps the sites', () => {
    const { root, onSettings } = open();
    click(button(root, 'Reset'));
    const { autoClean, keysOn, keys, speed, voices, places, markdownMarks, embedPictures, kept, ...reading } = defaultSettings();
    expect(onSettings).toHaveBeenCalledWith(reading);
  });

  it('is closed by Esc alone: the reader stays, the button has the focus', () => {
    const { root, onClose } = open();
    press(root.querySelector('.panel input')!, 'Escape');
    expect(all(root, '.panel')).toEqual([]);
    expect(document.activeElement).toBe(button(root, 'Text and theme'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is closed by Esc before the reader, wherever the focus is', () => {
    const { root, onClose } = open();
    press(root.querySelector('h1')!, 'Escape');
    expect([all(root, '.panel').length, onClose.mock.calls.length]).toEqual([0, 0]);
    press(root.querySelector('h1')!, 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is closed by a press outside', () => {
    const { root } = open();
    act(() => void root.querySelector('h1')!.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(all(root, '.panel')).toEqual([]);
  });

  it('sets theme and measures on the reader', () => {
    const reader = show({
      settings: { ...defaultSettings(), theme: 'dark', textSize: 22, measure: 30, leading: 1.8 },
    }).querySelector<HTMLElement>('.reader')!;
    expect(reader.dataset.theme).toBe('dark');
    expect(['--size', '--measure', '--leading'].map((name) => reader.style.getPropertyValue(name))).toEqual(['22px', '30em', '1.8']);
  });
});

describe('key facts by hand', () => {
  it('tells why a sentence was chosen, takes its mark away and brings it back', () => {
    const article = story();
    const facts = factsOf(article).map((fact) => ({ ...fact, reasons: ['centrality', 'position'] }));
    const onHandMarks = vi.fn();
    const root = show({ article, facts, onHandMarks });
    expect(root.querySelector<HTMLElement>('.fact-why')!.hidden).toBe(true);
    click(root.querySelector('.fact-more')!);
    expect(root.querySelector('.fact-why p')!.textContent).toBe('what much of the story is about · near the top of the story');
    click(root.querySelector('.fact-why .quiet-button')!);
    expect(all(root, '.facts li')).toHaveLength(1);
    expect(onHandMarks).toHaveBeenCalledWith({ off: [facts[1]!.start], own: [] });
    click(root.querySelector('.restore button')!);
    expect(all(root, '.facts li')).toHaveLength(2);
  });

  it('begins with the marks made by hand before', () => {
    const article = story();
    const start = article.text.indexOf('Nobody');
    const root = show({ article, initialHandMarks: { off: [], own: [[start, start + 12]] } });
    expect(all(root, '.facts li')).toHaveLength(3);
    expect(all(root, 'mark').map((mark) => mark.textContent)).toContain('Nobody knows');
  });

  it('asks for more and fewer', () => {
    const onSettings = vi.fn();
    const root = show({ onSettings });
    const [fewer, more] = all(root, '.amount') as HTMLButtonElement[];
    expect([fewer!.disabled, more!.disabled]).toEqual([false, true]);
    click(fewer!);
    expect(onSettings).toHaveBeenCalledWith({ factsShown: 'fewer' });
  });

  it('says that no sentence is marked where none is sure, and still offers more', () => {
    const article = story();
    const onSettings = vi.fn();
    const root = show({ article, onSettings, facts: factsOf(article).map((fact) => ({ ...fact, spare: true as const })) });
    expect(all(root, '.facts li, mark')).toHaveLength(0);
    expect(root.querySelector('.card-count span')!.textContent).toBe('No sentence marked');
    click(all(root, '.amount')[1]!);
    expect(onSettings).toHaveBeenCalledWith({ factsShown: 'more' });
  });
});

describe('keys', () => {
  const focused = () => document.activeElement;

  it('takes the focus, so that the keyboard scrolls at once', () => {
    expect(show().querySelector('.scroller')).toBe(focused());
  });

  it('n and p go through the key facts in the order of the story', () => {
    const root = show();
    const ids = ['n', 'n', 'n', 'p'].map((key) => {
      press(focused()!, key);
      return focused()!.id;
    });
    expect(ids).toEqual(['lede-fact-2', 'lede-fact-1', 'lede-fact-1', 'lede-fact-2']);
    expect(texts(root, '.said')).toEqual(['Key fact 1 of 2']);
  });

  it('j and k go through the blocks', () => {
    const root = show();
    const blocks = all(root, '.body > *');
    blocks[1]!.tabIndex = -1;
    blocks[1]!.focus();
    press(blocks[1]!, 'j');
    expect(focused()).toBe(blocks[2]);
    press(blocks[2]!, 'k');
    expect(focused()).toBe(blocks[1]);
  });

  it('Esc closes over a page, and is left to the browser in the popup', () => {
    const onClose = vi.fn();
    const page = show({ surface: 'page', onClose });
    expect(press(page.querySelector('h1')!, 'Escape').defaultPrevented).toBe(true);
    expect(onClose).toHaveBeenCalledOnce();
    expect(press(show().querySelector('h1')!, 'Escape').defaultPrevented).toBe(false);
  });

  it('a key of the reader does not reach the page beneath', () => {
    const root = show({ surface: 'page', onClose: () => {} });
    const heard = vi.fn();
    root.addEventListener('keydown', heard);
    press(root.querySelector('h1')!, 'n');
    press(root.querySelector('h1')!, 'x');
    expect(heard.mock.calls.map(([event]) => event.key)).toEqual(['x']);
  });
});

describe('finding the way', () => {
  const type = (field: HTMLInputElement, text: string) => {
    field.value = text;
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };
  /** What comes after the paint. */
  const settle = () => act(() => new Promise((done) => setTimeout(done, 120)));

  it('lists the headings, and leads to each', () => {
    const root = show();
    click(button(root, 'Contents'));
    expect(texts(root, '.panel .outline-list button')).toEqual(['What it costs']);
    click(root.querySelector('.panel .outline-list button'));
    expect([document.activeElement?.localName, all(root, '.panel').length]).toEqual(['h2', 0]);
  });

  it('says so where there are none', () => {
    const root = show({ article: story({ body: { type: 'root', children: [p('It rained.')] } }) });
    click(button(root, 'Contents'));
    expect(texts(root, '.panel .field-note')[0]).toBe('This story has no headings.');
  });

  it('finds words by / and Enter, and counts them; the card is not searched', async () => {
    const root = show();
    press(root.querySelector('h1')!, '/');
    const field = root.querySelector<HTMLInputElement>('.find input')!;
    expect(document.activeElement).toBe(field);
    type(field, 'BUSES');
    await settle();
    expect(root.querySelector('.find-count')!.textContent).toBe('1 of 2');
    press(field, 'Enter');
    await settle();
    expect(root.querySelector('.find-count')!.textContent).toBe('2 of 2');
    press(field, 'Enter', { shiftKey: true });
    await settle();
    expect(root.querySelector('.find-count')!.textContent).toBe('1 of 2');
    type(field, 'trams');
    await settle();
    expect(root.querySelector('.find-count')!.textContent).toBe('Not found');
    press(field, 'Escape');
    expect([all(root, '.find').length, document.activeElement]).toEqual([0, root.querySelector('.scroller')]);
  });

  it('lists every key by ?, as the settings have it', () => {
    const root = show({ settings: { ...defaultSettings(), keys: { 'next-fact': 'x', find: '' } } });
    press(root.querySelector('h1')!, '?');
    const rows = texts(root, '.key-list > div');
    expect(rows).toContain('xNext key fact');
    expect(rows.filter((row) => row?.includes('Find in the story'))).toEqual([]);
    expect(rows.at(-1)).toBe('EscClose');
    press(root.querySelector('h1')!, 'Escape');
    expect([all(root, '.panel').length, document.activeElement]).toEqual([0, button(root, 'Contents')]);
  });

  it('goes through the choices of lines in focus by its key, and leaves the arrows to the browser where there are none', () => {
    const onSettings = vi.fn();
    const root = show({ onSettings });
    press(root.querySelector('h1')!, 'f');
    press(root.querySelector('h1')!, 'r');
    expect(onSettings.mock.calls).toEqual([[{ lineFocus: '1' }], [{ ruler: true }]]);
    expect(press(root.querySelector('h1')!, 'ArrowDown').defaultPrevented).toBe(false);
    expect(press(root.querySelector('h1')!, '.').defaultPrevented).toBe(false);
  });

  it('takes no key but Esc where keys are switched off', () => {
    const root = show({ settings: { ...defaultSettings(), keysOn: false }, onClose: () => {} });
    expect(['n', 'j', '/', '?', 'Escape'].map((key) => press(root.querySelector('h1')!, key).defaultPrevented)).toEqual([
      ...[false, false, false, false],
      true,
    ]);
  });

  it('sets letters and words apart, justifies and hyphenates as it is told', () => {
    const settings = { ...defaultSettings(), letterSpacing: 0.1, wordSpacing: 0.2, align: 'justify' as const, hyphens: true };
    const reader = show({ settings }).querySelector<HTMLElement>('.reader')!;
    expect(['--letters', '--words'].map((name) => reader.style.getPropertyValue(name))).toEqual(['0.1em', '0.2em']);
    expect([reader.dataset.align, reader.dataset.hyphens]).toEqual(['justify', '']);
  });

  it('brings into view that the browser cannot hyphenate when that comes to be told, not before', () => {
    // No layout here: no word ever breaks.
    const article = articleOf([p('Nobody knows why the reconstruction takes longer.')], { lang: 'en' });
    const seen: (string | null)[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this.textContent);
    };
    const root = show({ article });
    const draw = (hyphens: boolean) =>
      act(() =>
        render(
          <Reader
            {...{ article, facts: [], minutes: 1, strings: english, surface: 'popup' }}
            settings={{ ...defaultSettings(), hyphens }}
            onSettings={() => {}}
            loadSentences={() => import('../../src/keyfacts/sentences')}
          />,
          root,
        ),
      );
    click(button(root, 'Text and theme'));
    expect(seen).toEqual([]);
    draw(true);
    expect(seen).toEqual([expect.stringContaining('cannot hyphenate')]);
    click(button(root, 'Text and theme'));
    click(button(root, 'Text and theme'));
    expect(texts(root, '.hyphens-note')).toHaveLength(1);
    expect(seen).toHaveLength(1);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });
});

describe('listening', () => {
  class Utterance {
    voice?: { lang: string };
    rate = 1;
    onend?: () => void;
    onerror?: () => void;
    constructor(readonly text: string) {}
  }
  const said: Utterance[] = [];
  const voice = (lang: string) => ({ name: lang, lang, voiceURI: lang, default: false, localService: true });
  const speechOf = (langs: string[]) =>
    Object.assign(new EventTarget(), {
      getVoices: () => langs.map(voice),
      cancel: () => {},
      speak: (one: Utterance) => void said.push(one),
    });
  const open = async (langs: string[] | undefined, props: Partial<ReaderProps> = {}) => {
    said.length = 0;
    vi.stubGlobal('speechSynthesis', langs && speechOf(langs));
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    const root = show(props);
    if (props.initialHeard === undefined) click(button(root, 'Listen'));
    await vi.waitFor(() => expect(root.querySelector('.listen-note')!.textContent || said.length).toBeTruthy(), { timeout: 4000 });
    return root;
  };
  afterEach(() => vi.unstubAllGlobals());
  const end = () => act(() => said.at(-1)!.onend?.());

  it('says the headline first, then sentence by sentence, in a voice of the language', async () => {
    const onHeard = vi.fn();
    const root = await open(['de-DE', 'en-GB'], { onHeard });
    await vi.waitFor(() => expect(said.length).toBe(1));
    end();
    await vi.waitFor(() => expect(said.length).toBe(2));
    expect(said.map(({ text, voice: chosen }) => [text, chosen?.lang])).toEqual([
      ['Council buys forty buses', 'en-GB'],
      ['It rained.', 'en-GB'],
    ]);
    expect(onHeard.mock.calls).toEqual([[0], [1]]);
    click(button(root, 'Next sentence'));
    await vi.waitFor(() => expect(said.at(-1)!.text).toBe('The council met on Monday.'));
    click(button(root, 'Stop listening'));
    expect([all(root, '.listen').length, onHeard.mock.calls.at(-1)]).toEqual([0, [undefined]]);
  });

  it('waits where it stopped, and says so, until it is told to go on', async () => {
    const root = await open(['en-GB'], { initialHeard: 2 });
    expect([said.length, root.querySelector('.listen-note')!.textContent]).toEqual([0, 'Listening stopped here when the popup closed.']);
    click(button(root, 'Go on'));
    await vi.waitFor(() => expect(said.at(-1)?.text).toBe('The council met on Monday.'));
  });

  it('has nothing to go on with after the last sentence', async () => {
    const onHeard = vi.fn();
    const root = await open(['en-GB'], { onHeard, initialHeard: 7 });
    click(button(root, 'Go on'));
    await vi.waitFor(() => expect(said.at(-1)?.text).toBe('Nobody knows why.'));
    end();
    await vi.waitFor(() => expect(onHeard.mock.calls.at(-1)).toEqual([undefined]));
    expect(button(root, 'Go on')).toBeTruthy();
  });

  it('tells where there is no voice for the language, none at all, or no speech', async () => {
    const note = async (langs: string[] | undefined) => (await open(langs)).querySelector('.listen-note')!.textContent;
    expect(await note(['de-DE'])).toMatch(/no voice for this language: English\. Add one/);
    expect(await note([])).toMatch(/has no voices/);
    expect(await note(undefined)).toMatch(/has no voices/);
    expect(said).toEqual([]);
  });

  it('tells when the voice falls silent', async () => {
    const root = await open(['en-GB']);
    await vi.waitFor(() => expect(said.length).toBe(1));
    act(() => said[0]!.onerror?.());
    expect(root.querySelector('.listen-note')!.textContent).toBe('The voice fell silent here.');
  });
});
