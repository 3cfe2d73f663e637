// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../src/i18n/_locales/en/messages.json';
import type { Reading } from '../../src/read';
import { alone } from '../alone';
import { articleOf, p } from '../reader/tree';

type Answer = Reading | { state: 'loading' } | { state: 'failed'; message: string };

/** A browser with one tab, and a page in it that answers as it is told. */
const fake = vi.hoisted(() => {
  const messages: Record<string, { message: string }> = {};
  const state = {
    messages,
    tab: { id: 7, url: 'https://www.news.example/story', status: 'complete', incognito: false },
    inject: '' as string,
    answers: [] as unknown[],
    contentType: 'text/html',
    local: {} as Record<string, unknown>,
    session: {} as Record<string, unknown>,
    localFails: false,
    calls: [] as unknown[][],
    /** The last minutes that the button was to say, and in which tab. */
    minutesTold: undefined as unknown[] | undefined,
    overPage: { open: true } as unknown,
  };
  const area = (data: () => Record<string, unknown>, fails: () => boolean) => ({
    get: async (key: string) => structuredClone({ [key]: data()[key] }),
    set: async (values: Record<string, unknown>) => {
      if (fails()) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(data(), structuredClone(values));
    },
  });
  const here = { injected: false };
  const browser = {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `chrome-extension://lede/${path}`,
      sendMessage: async (message: { lede: string; args: unknown[] }) => {
        if (message.lede === 'rememberPlace') return { value: await rememberPlace(...(message.args as Parameters<typeof rememberPlace>)) };
        if (message.lede === 'storyRead') state.minutesTold = message.args;
        else state.calls.push(['background', message]);
        return { value: state.overPage };
      },
    },
    i18n: {
      getMessage: (name: string, values: string[]) =>
        (state.messages[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[place - 1] ?? ''),
    },
    tabs: {
      query: async () => [state.tab],
      get: async () => state.tab,
      create: async (options: unknown) => void state.calls.push(['create', options]),
      reload: async () => void state.calls.push(['reload']),
      sendMessage: async (_: number, { lede }: { lede: string }) => {
        if (!here.injected) throw new Error('Could not establish connection. Receiving end does not exist.');
        if (lede === 'packsWanted') return { value: [] };
        return { value: state.answers.length > 1 ? state.answers.shift() : state.answers[0] };
      },
    },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => {
        if (!files) return [{ result: state.contentType }];
        if (state.inject) throw new Error(state.inject);
        here.injected = true;
        return [];
      },
    },
    permissions: { request: async (what: unknown) => state.calls.push(['request', what]) > 0 },
    storage: {
      local: area(
        () => state.local,
        () => state.localFails,
      ),
      session: area(
        () => state.session,
        () => false,
      ),
      onChanged: { addListener() {}, removeListener() {} },
    },
  };
  return { state, here, browser };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
Object.assign(fake.state.messages, en);

alone();
const { Popup } = await import('../../src/popup/Popup');
const { rememberPlace } = await import('../../src/settings/places');
const FRESH = structuredClone({ ...fake.state, messages: undefined });

const detection = { kind: 'news-article' as const, confidence: 1, reasons: [] };
const article = articleOf([p('The council met on Monday.'), p('It bought forty buses.')], { url: 'https://www.news.example/story' });
const reading = (state: 'article' | 'unlikely'): Answer => ({ state, detection, article, facts: [], minutes: 1 });

let root: HTMLElement;
/** Open the popup on a page that gives these answers, one after another; the last one again and again. */
async function open(...answers: Answer[]): Promise<void> {
  fake.state.answers = answers;
  root = document.createElement('div');
  document.body.append(root);
  await act(async () => render(<Popup />, root));
  await settle();
}
const settle = (time = 60) => act(() => new Promise((resolve) => setTimeout(resolve, time)));
const headline = () => root.querySelector('h1')?.textContent;
const press = async (name: string) => {
  const button = [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!button) throw new Error(`no button "${name}" in ${root.textContent}`);
  await act(async () => button.click());
  await settle();
};

beforeEach(() => {
  Object.assign(fake.state, structuredClone(FRESH), { messages: en });
  fake.here.injected = false;
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(async () => {
  await act(async () => render(null, root));
  root.remove();
  localStorage.clear();
});

describe('the popup', () => {
  it('opens straight on the story', async () => {
    await open(reading('article'));
    expect(headline()).toBe('Council buys forty buses');
    expect(root.querySelectorAll('.body p')).toHaveLength(2);
  });

  it('is never blank, not even before the first answer', async () => {
    fake.state.answers = [reading('article')];
    root = document.createElement('div');
    document.body.append(root);
    act(() => render(<Popup />, root));
    expect(headline()).toBe('Reading the page');
    await settle();
  });

  it('waits for a page that is still loading, says so, and goes on by itself', async () => {
    await open({ state: 'loading' }, reading('article'));
    expect(headline()).toBe('The page is still loading');
    await settle(400);
    expect(headline()).toBe('Council buys forty buses');
  });

  it('shows what is no story only when asked', async () => {
    await open(reading('unlikely'));
    expect(headline()).toBe('This does not look like a story');
    await press('Read it anyway');
    expect(headline()).toBe('Council buys forty buses');
  });

  it('tells an empty page, and reads it when it fills in late', async () => {
    await open({ state: 'nothing', why: 'empty', detection }, reading('article'));
    expect(headline()).toBe('This page is empty');
    await settle(700);
    expect(headline()).toBe('Council buys forty buses');
  });

  it.each([
    ['frames', 'The text stands in a page within the page'],
    ['no-text', 'There is no story here'],
  ] as const)('tells a page with nothing to read: %s', async (why, title) => {
    await open({ state: 'nothing', why, detection });
    expect(headline()).toBe(title);
  });

  it('tells a PDF, whatever its address', async () => {
    fake.state.contentType = 'application/pdf';
    await open({ state: 'nothing', why: 'empty', detection });
    expect(headline()).toBe('This is a PDF, not a page');
  });

  it('tells a page of the browser without asking it anything', async () => {
    fake.state.tab.url = 'chrome://settings/';
    await open();
    expect(headline()).toBe('This page belongs to the browser');
    await press('What Lede can read');
    expect(fake.state.calls).toEqual([['create', { url: 'chrome-extension://lede/welcome/index.html' }]]);
  });

  it('tells a limited site, asks for it, and reads on', async () => {
    fake.state.inject = 'Missing host permission for the tab';
    await open(reading('article'));
    expect(headline()).toBe('Lede may not read this site');
    fake.state.inject = '';
    await press('Allow on this site');
    expect(fake.state.calls).toEqual([['request', { origins: ['https://www.news.example/*'] }]]);
    expect(headline()).toBe('Council buys forty buses');
  });

  it('tells a failed reading, reloads the page, and reads on', async () => {
    await open({ state: 'failed', message: 'x' }, reading('article'));
    expect(headline()).toBe('This page could not be read');
    await press('Reload the page');
    expect(fake.state.calls).toEqual([['reload']]);
    await settle(300);
    expect(headline()).toBe('Council buys forty buses');
  });

  it('shows the state of auto-clean and stores what is switched', async () => {
    fake.state.local.settings = { version: 1, autoClean: ['news.example'] };
    await open(reading('article'));
    const control = root.querySelector<HTMLElement>('[role="switch"]')!;
    expect(control.getAttribute('aria-checked')).toBe('true');
    await act(async () => control.click());
    await settle();
    expect(fake.state.local.settings).toEqual({ version: 1 });
  });

  it('says so where a setting cannot be stored', async () => {
    await open(reading('article'));
    fake.state.localFails = true;
    await act(async () => root.querySelector<HTMLElement>('[role="switch"]')!.click());
    await settle();
    expect(root.querySelector('[role="alert"]')!.textContent).toMatch(/could not be saved/);
  });

  it('uses the stored settings, and keeps the theme for the next first paint', async () => {
    fake.state.local.settings = { version: 1, theme: 'dark', textSize: 22 };
    await open(reading('article'));
    expect(root.querySelector<HTMLElement>('.reader')!.dataset.theme).toBe('dark');
    expect(localStorage.getItem('theme')).toBe('dark');
  });

  it('opens the story over the page and goes away', async () => {
    await open(reading('article'));
    await press('Open over the page');
    expect(fake.state.calls).toEqual([['background', { lede: 'openReaderInTab', args: [7] }]]);
    expect(fake.state.minutesTold).toEqual([1, 7]);
    expect(window.close).toHaveBeenCalled();
  });

  it('remembers the place, but not in a private window', async () => {
    await open(reading('article'));
    await act(async () => void root.querySelector('.scroller')!.dispatchEvent(new Event('scroll')));
    await settle(200);
    expect(fake.state.local.places).toBeDefined();
    expect(JSON.stringify(fake.state.local.places)).not.toContain('news.example');
    await act(async () => render(null, root));
    fake.state.local = {};
    fake.state.tab.incognito = true;
    await open(reading('article'));
    await act(async () => void root.querySelector('.scroller')!.dispatchEvent(new Event('scroll')));
    await settle(200);
    expect(fake.state.local).toEqual({});
  });
});
