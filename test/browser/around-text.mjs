import { expect, test } from 'vitest';
import { EXTRAS } from '../newsroom/extras.mjs';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { until } from './common.mjs';

const ENLARGED = '.enlarged';

/** What stands in and around the text: pictures, what comes from elsewhere, and what was removed. */
export function aroundText(here) {
  const openStory = async () => {
    await here.open(EXTRAS.address);
    return here.press(({ story }) => story);
  };
  const key = (name) =>
    here.inPopup((pressed) => {
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      return new Promise((done) => setTimeout(done, 80));
    }, name);
  const caption = () => here.inPopup(() => document.querySelector('.enlarged-caption')?.textContent ?? null);

  test('a picture is enlarged in place, by keys alone', async () => {
    await openStory();
    await here.inPopup(() => {
      document.querySelector('.enlarge').focus();
      document.activeElement.click();
    });
    await until(async () => (await caption()) === 'The harbour mouth at low water.', { what: 'the picture' });
    await key('ArrowRight');
    expect(await caption()).toBe('The steps at Kettle Point, where the readings were taken.');
    await key('Home');
    expect(await caption()).toBe('The harbour mouth at low water.');
    await key('Escape');
    expect(await caption()).toBe(null);
    expect(await here.inPopup(() => document.activeElement.className)).toContain('enlarge');
  });

  test('over the page Esc closes the picture before the reader', async () => {
    await here.open(addressOf(STORIES[0]));
    await here.press(({ story }) => story);
    await here.goOverPage();
    await here.overlayOpens();
    await here.inOverlay("root.querySelector('.enlarge').click()");
    await until(() => here.inOverlay(`root.querySelector('${ENLARGED}') !== null`), { what: 'the picture' });
    await here.browser.press('Escape');
    await until(() => here.inOverlay(`root.querySelector('${ENLARGED}') === null`), { what: 'the picture to close' });
    expect((await here.overlay()).story.title).toBe(STORIES[0].headline);
    await here.browser.press('Escape');
    await here.overlayCloses();
  });

  test('what comes from elsewhere is told, linked and not loaded; a picture that cannot come leaves a quiet place', async () => {
    const { story } = await openStory();
    const seen = await here.inPopup(() => ({
      cards: [...document.querySelectorAll('.embed')].map((card) => card.textContent),
      links: [...document.querySelectorAll('.embed figcaption a')].map((link) => link.href),
      frames: document.querySelectorAll('iframe, video, object, embed').length,
      missing: [...document.querySelectorAll('.missing')].map((frame) => frame.textContent),
      formula: document.querySelector('math mfrac') instanceof MathMLElement,
      code: document.querySelector('pre').textContent,
      asked: performance.getEntriesByType('resource').filter(({ name }) => /twitter|youtube|pictures\.example/.test(name)).length,
    }));
    expect(seen.cards).toEqual([expect.stringContaining(EXTRAS.post), 'Video · YouTubeThe tide comes in at Kettle Point']);
    expect(seen.cards[0]).toContain(EXTRAS.author);
    expect(seen.links).toEqual(['https://twitter.com/adawinter/status/1761234567890', EXTRAS.film]);
    expect([seen.frames, seen.missing, seen.formula, seen.code, seen.asked]).toEqual([0, ['A wet dog on a wall'], true, EXTRAS.code, 0]);
    expect(story.partial).toContain('Go to the next page');

    // A table scrolls within itself, under its own head.
    const { inside, head } = await here.inPopup(() => {
      const table = document.querySelector('.table');
      table.scrollTop = 500;
      return {
        inside: table.scrollHeight > table.clientHeight,
        head: Math.round(table.querySelector('th').getBoundingClientRect().top - table.getBoundingClientRect().top),
      };
    });
    expect(inside).toBe(true);
    expect(Math.abs(head)).toBeLessThanOrEqual(1);
  });

  test('what was removed tells why, comes back, and stays on this site from then on, until the options forget it', async () => {
    const { story } = await openStory();
    expect(story.text).not.toContain(EXTRAS.kept);
    const reason = await here.inPopup(async () => {
      const wait = () => new Promise((done) => setTimeout(done, 100));
      document.querySelector('.removed-toggle').click();
      await wait();
      document.querySelector('.group li > button').click();
      await wait();
      document.querySelector('.removal-keep input').click();
      await wait();
      return document.querySelector('.removal-why').textContent;
    });
    expect(reason.length).toBeGreaterThan(10);
    await here.popupShows(({ story: shown }) => shown.text.includes(EXTRAS.kept));
    await here.closePopup();
    await openStory();
    await here.popupShows(({ story: shown }) => shown.text.includes(EXTRAS.kept), 'what is kept');
    await here.closePopup();
    await here.open(`${here.browser.base}options/index.html`);
    await until(() => here.browser.call(() => document.querySelector('[aria-labelledby=kept] .sites')?.textContent.includes('localhost')), {
      what: 'the site in the options',
    });
    await here.browser.call(() => document.querySelector('[aria-labelledby=kept] .sites button').click());
    await until(() => here.browser.call(() => !document.querySelector('[aria-labelledby=kept] .sites')), { what: 'the site to go' });
    expect((await openStory()).story.text).not.toContain(EXTRAS.kept);
  });

  test('pictures that are off are not asked for, until one is', async () => {
    await here.browser.background(() =>
      (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { version: 1, pictures: false } }),
    );
    try {
      await openStory();
      await until(() => here.inPopup(() => document.querySelectorAll('.story img').length === 0), { what: 'no picture' });
      await here.inPopup(() => document.querySelector('.missing .quiet-button').click());
      await until(() => here.inPopup(() => document.querySelectorAll('.story img').length === 1), { what: 'one picture' });
    } finally {
      await here.browser.background(() => (globalThis.browser ?? globalThis.chrome).storage.local.clear());
    }
  });

  // Only Chromium measures it.
  if (here.kind === 'chromium') {
    test('nothing moves after the first paint, however late pictures come', async () => {
      await openStory();
      const { loaded, shifts } = await here.inPopup(async () => {
        const pictures = [...document.querySelectorAll('.story img')];
        for (const picture of pictures) picture.loading = 'eager';
        await Promise.all(pictures.map((picture) => picture.decode()));
        await new Promise((done) => setTimeout(done, 200));
        const entries = await new Promise((done) => {
          new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done([]), 300);
        });
        return { loaded: pictures.length, shifts: entries.map(({ value }) => value) };
      });
      expect(loaded).toBe(2);
      expect(shifts).toEqual([]);
    });
  }
}
