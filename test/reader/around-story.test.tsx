// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clipOf, fileOf, labelsOf, picturesOf } from '../../src/export/take-away';
import type { Article } from '../../src/extraction/article';
import { Reader, type ReaderProps } from '../../src/reader/Reader';
import type { Taker } from '../../src/reader/taking';
import { defaultSettings } from '../../src/settings/normalise';
import { english } from './english';
import { articleOf, el, p, withProperties } from './tree';

const picture = (name: string, caption: string) =>
  el(
    'figure',
    withProperties({ src: `https://news.example/${name}.jpg`, alt: name, width: 800, height: 600 }, el('img')),
    el('figcaption', caption),
  );

const story = (more: Partial<Article> = {}) =>
  articleOf(
    [
      p('It rained on Monday.'),
      picture('bus', 'The first bus.'),
      withProperties(
        { dataEmbed: 'video', dataFrom: 'YouTube' },
        el('figure', el('figcaption', withProperties({ href: 'https://youtu.be/x' }, el('a', 'A film')))),
      ),
      picture('boat', 'The last boat.'),
    ],
    {
      site: 'The Example',
      removals: [
        { pass: 'x', why: 'a form', text: 'Sign up here', after: 0, kind: 'abc', node: p('Sign up here') },
        { pass: 'x', why: 'advertising', text: 'Buy a boat', after: 0, kind: 'xyz', node: p('Buy a boat') },
      ],
      ...more,
    },
  );

let root: HTMLElement;
function show(props: Partial<ReaderProps> = {}): HTMLElement {
  root = document.createElement('div');
  document.body.append(root);
  act(() =>
    render(
      <Reader
        article={story()}
        facts={[]}
        minutes={1}
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
const again = (props: Partial<ReaderProps>) =>
  act(() =>
    render(
      <Reader
        article={story()}
        facts={[]}
        minutes={1}
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
const click = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());
const key = (name: string) =>
  act(() => void document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent, ariaLabel }) => (ariaLabel ?? textContent) === words);
const settled = () => act(() => new Promise((done) => setTimeout(done, 20)));

afterEach(() => {
  act(() => render(null, root));
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('the place', () => {
  const scroll = () => root.querySelector('.scroller')!.dispatchEvent(new Event('scroll'));

  it.each([
    ['the reader goes', () => act(() => render(null, root))],
    ['the window goes', () => void window.dispatchEvent(new Event('pagehide'))],
  ])('is told at once where %s while the scrolling has not rested', (_, leave) => {
    const onPlace = vi.fn();
    show({ onPlace });
    scroll();
    expect(onPlace).not.toHaveBeenCalled();
    leave();
    expect(onPlace).toHaveBeenCalledTimes(1);
    leave();
    expect(onPlace).toHaveBeenCalledTimes(1);
  });
});

describe('the preview of what was removed', () => {
  it('is listed with its items apart', () => {
    const text = 'Sign up\nBy post\nBy wire';
    show({ article: story({ removals: [{ pass: 'x', why: 'a form', text, after: 0, node: p('Sign up') }] }) });
    click(root.querySelector('.removed-toggle'));
    expect(root.querySelector('.removal-text')!.textContent).toBe('Sign up · By post · By wire');
  });
});

describe('pictures', () => {
  it('are enlarged with their captions, stepped through and put away by keys', () => {
    show();
    const [first] = root.querySelectorAll<HTMLElement>('.enlarge');
    first!.focus();
    click(first);
    const caption = () => root.querySelector('.enlarged-caption')?.textContent;
    expect(root.querySelector('[role=dialog]')!.getAttribute('aria-modal')).toBe('true');
    expect(caption()).toBe('The first bus.');
    key('ArrowRight');
    expect(caption()).toBe('The last boat.');
    key('ArrowRight');
    expect(caption()).toBe('The first bus.');
    key('End');
    expect(root.querySelector('.enlarged-place')!.getAttribute('aria-label')).toBe('Picture 2 of 2');
    key('Escape');
    expect(caption()).toBeUndefined();
    expect(document.activeElement!.querySelector('img')!.alt).toBe('boat');
  });

  it('hear no key of the story while one is enlarged', () => {
    const onClose = vi.fn();
    show({ onClose });
    click(root.querySelector('.enlarge'));
    key('j');
    key('Escape');
    expect(onClose).not.toHaveBeenCalled();
    key('Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('are not asked for when they are off, but each can be', () => {
    show({ settings: { ...defaultSettings(), pictures: false } });
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(root.querySelectorAll('figcaption')).toHaveLength(3);
    click(button('Show this picture'));
    expect([...root.querySelectorAll('img')].map(({ src }) => src)).toEqual(['https://news.example/bus.jpg']);
  });
});

it('shows what is from elsewhere as a card with a link, and loads nothing of it', () => {
  show();
  const card = root.querySelector('.embed')!;
  expect(card.querySelector('.embed-name')!.textContent).toBe('Video · YouTube');
  expect(card.querySelector('a')!.href).toBe('https://youtu.be/x');
  expect(card.querySelector('iframe, video, img')).toBeNull();
});

describe('what was removed', () => {
  const openDrawer = () => click(root.querySelector('.removed-toggle'));
  const kept = (kinds: string[], set = vi.fn()) => ({ site: 'news.example', kinds, set });

  it('tells why in plain words', () => {
    show();
    openDrawer();
    expect([...root.querySelectorAll('.removal-why')].map(({ textContent }) => textContent)).toEqual([
      'A form or a dialogue.',
      'Advertising.',
    ]);
  });

  it('can be kept on the site once it is back', () => {
    const set = vi.fn();
    show({ kept: kept([], set) });
    openDrawer();
    expect(root.querySelector('.removal-keep')).toBeNull();
    click(button('Put back'));
    const choice = root.querySelector<HTMLElement>('.removal-keep')!;
    expect(choice.textContent).toBe('Always keep this on news.example');
    click(choice.querySelector('input'));
    expect(set).toHaveBeenCalledWith('abc', true);
  });

  it('is back from the beginning where it is kept, and can be taken out again', () => {
    show({ kept: kept(['abc']) });
    expect(root.querySelector('.body')!.textContent).toContain('Sign up here');
    expect(root.querySelector('.body')!.textContent).not.toContain('Buy a boat');
    openDrawer();
    click(button('Take out'));
    expect(root.querySelector('.body')!.textContent).not.toContain('Sign up here');
    again({ kept: kept(['abc', 'xyz']) });
    expect(root.querySelector('.body')!.textContent).toContain('Buy a boat');
  });
});

describe('a part of a story', () => {
  const partial = (completeness: Article['completeness']) => {
    show({ article: story({ completeness }) });
    const link = root.querySelector<HTMLAnchorElement>('.partial a');
    return [link?.textContent, link?.href];
  };
  it('says what to do', () => {
    expect(partial({ state: 'partial', why: 'paywall' })).toEqual(['Open the page and sign in there', 'https://news.example/story']);
    expect(partial({ state: 'partial', why: 'pagination', next: '/story?page=2' })).toEqual([
      'Go to the next page',
      'https://news.example/story?page=2',
    ]);
    expect(partial({ state: 'partial', why: 'pagination', next: 'javascript:alert(1)' })).toEqual([
      'Open the original page',
      'https://news.example/story',
    ]);
    expect(partial({ state: 'partial', why: 'consent-wall' })[0]).toBe('Open the page and answer there');
  });

  it('leaves for the page where that lies below, and goes to any other', () => {
    const onClose = vi.fn();
    const pressed = (selector: string, completeness: Article['completeness'], init: MouseEventInit = {}) => {
      onClose.mockClear();
      show({ article: story({ completeness }), surface: 'page', onClose });
      // There is no going anywhere here.
      root.addEventListener('click', (event) => event.preventDefault());
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      act(() => void root.querySelector(selector)!.dispatchEvent(click));
      return onClose.mock.calls.length;
    };
    const wall = { state: 'partial', why: 'paywall' } as const;
    expect(pressed('.partial a', wall)).toBe(1);
    expect(pressed('.original a', wall)).toBe(1);
    expect(pressed('.original a', wall, { ctrlKey: true })).toBe(0);
    expect(pressed('.partial a', { state: 'partial', why: 'pagination', next: '/story?page=2' })).toBe(0);
  });
});

describe('an installed font', () => {
  it('that cannot be one is told to be missing, as one that is not there', () => {
    const chosen: unknown[] = [];
    show({ settings: { ...defaultSettings(), font: 'named' }, onSettings: (change) => chosen.push(change) });
    click(button('Text and theme'));
    const field = root.querySelector<HTMLInputElement>('.named-font input')!;
    const type = (name: string) =>
      act(() => {
        field.value = name;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    type('Bad"; }');
    expect(root.querySelector('.named-font .field-note')!.textContent).toContain('“Bad"; }” is not installed');
    type('Georgia');
    expect(root.querySelector('.named-font .field-note')!.textContent).toBe('');
    expect(chosen).toEqual([{ fontName: 'Georgia' }]);
  });
});

describe('taking away', () => {
  const taker = (more: Partial<Taker> = {}): Taker => ({
    own: 'popup',
    without: [],
    exporter: async () => ({ fileOf, clipOf, picturesOf, labelsOf }),
    openTab: vi.fn(async () => {}),
    ...more,
  });
  const press = async (what: string) => {
    if (!root.querySelector('.take-away')) click(button('Take away'));
    click(root.querySelector(`[data-act="${what}"]`));
    await settled();
    return root.querySelector('.take-said')!.textContent;
  };

  it('copies both forms', async () => {
    const write = vi.fn(async (_: ClipboardItem[]) => {});
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly forms: Record<string, Blob>) {}
      },
    );
    vi.stubGlobal('navigator', { ...navigator, clipboard: { write } });
    show({ taker: taker() });
    expect(await press('copy')).toBe('Copied');
    const { forms } = write.mock.calls[0]![0][0] as unknown as { forms: Record<string, Blob> };
    expect(Object.keys(forms)).toEqual(['text/plain', 'text/html']);
    vi.unstubAllGlobals();
  });

  it('says plainly when the browser does not allow it', async () => {
    show({ taker: taker({ exporter: () => Promise.reject(new Error('no')) }) });
    expect(await press('markdown')).toBe('This did not work: the browser or the page did not allow it.');
  });

  it('leaves out what cannot be done, and sharing where there is none', () => {
    show({ taker: taker({ without: ['tab', 'print'] }) });
    click(button('Take away'));
    const acts = [...root.querySelectorAll<HTMLElement>('[data-act]')].map(({ dataset }) => dataset.act);
    expect(acts).toEqual(['copy', 'copy-text', 'copy-markdown', 'page', 'markdown', 'text']);
  });

  it('shares headline, key facts, outlet, day and address', async () => {
    const share = vi.fn(async (_: ShareData) => {});
    vi.stubGlobal('navigator', { ...navigator, share });
    const facts = [{ sentence: 'It rained on Monday.', start: 0, end: 20, score: 1, reasons: [], spans: [] }];
    show({ taker: taker(), article: story({ published: '2024-04-21' }), facts });
    expect(await press('share')).toBe('');
    expect(share.mock.calls).toEqual([
      [
        {
          title: 'Council buys forty buses',
          text: 'Council buys forty buses\n\nIt rained on Monday.\n\nThe Example · April 21, 2024',
          url: 'https://news.example/story',
        },
      ],
    ]);
    vi.unstubAllGlobals();
  });

  it('prints, and reads pictures, only in a tab of the extension', async () => {
    const openTab = vi.fn(async (_act?: string) => {});
    show({ taker: taker({ own: undefined, openTab }), settings: { ...defaultSettings(), embedPictures: true } });
    await press('print');
    await press('page');
    await press('tab');
    expect(openTab.mock.calls.map(([act]) => act)).toEqual(['print', 'page', undefined]);
  });
});
