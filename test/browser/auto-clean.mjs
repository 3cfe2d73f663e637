import { expect, test } from 'vitest';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { sleep, until } from './common.mjs';
import { inOne } from './in-one.mjs';
import { expectStory } from './stories.mjs';

const [STORY, , OTHER] = STORIES;
/** As long as an unwanted reader would need to open. */
const TIME_TO_OPEN = 2500;

const press = (selector) => `root.querySelector('${selector}').click()`;
const scrollY = (browser) => browser.call('Math.round(scrollY)');

/** A site's stories open clean while its switch is on, and the page comes back exactly as it was. */
export function autoClean(here) {
  const setSwitch = async (on) => {
    await here.press();
    const { autoClean: state } = await here.popupShows(({ autoClean: shown }) => shown);
    if ((state === 'true') !== on) await here.inPopup(() => document.querySelector('[role=switch]').click());
    await here.popupShows(({ autoClean: shown }) => shown === String(on));
    await here.closePopup();
  };

  test('the reader opens over the page by its button, and Esc brings the page back as it was', async () => {
    await here.open(addressOf(STORY));
    await here.browser.call(() => scrollTo(0, 700));
    const [before, place, entries] = [await here.html(), await scrollY(here.browser), await here.browser.call('history.length')];
    expect(place).toBe(700);
    await here.press(({ story }) => story);
    await here.goOverPage();
    expectStory((await here.overlayOpens()).story, STORY);
    await until(async () => !(await here.popupIsOpen()), { what: 'the popup to close' });
    await here.browser.press('Escape');
    await here.overlayCloses();
    expect(await here.html()).toBe(before);
    expect(await scrollY(here.browser)).toBe(place);
    expect(await here.browser.call('history.length')).toBe(entries);
  });

  test('left and come back to with the reader open: the page is whole, and the reader works', async () => {
    await here.open(addressOf(STORY));
    const before = await here.html();
    const kept = () => here.browser.call(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    const openReader = async () => {
      await here.press(({ story }) => story);
      await here.goOverPage();
      await here.overlayOpens();
    };
    const theme = () => here.inOverlay("root.querySelector('.reader').dataset.theme");
    const setTheme = (chosen) =>
      here.browser.background(async (value) => {
        const { storage } = globalThis.browser ?? globalThis.chrome;
        const { settings } = await storage.local.get('settings');
        await storage.local.set({ settings: { ...settings, theme: value } });
      }, chosen);
    // A browser may let go of a page it meant to keep, and then loads it anew; three times running is no chance.
    for (let attempt = 1; ; attempt++) {
      await kept();
      await openReader();
      await here.open('/');
      // Nothing is heard of it while the page is kept.
      await setTheme('sepia');
      await here.browser.back();
      // From the back-forward cache, with the reader as it was left.
      const isBack = () => here.browser.call('window.persisted');
      if (await until(isBack, { timeout: attempt < 3 ? 5000 : 20_000, what: 'the page to come back' }).catch(() => false)) break;
      if (attempt === 3) throw new Error('the page is not kept');
      await setTheme('auto');
    }
    await here.overlayOpens();
    await until(async () => (await theme()) === 'sepia', { what: 'the theme that was chosen meanwhile' });
    await here.browser.press('j');
    await until(() => here.inOverlay("root.activeElement?.matches('.body > *')"), { what: 'a paragraph to be gone to' });
    await here.browser.press('Escape');
    await here.overlayCloses();
    expect(await here.html()).toBe(before);
    expect(await here.browser.call('getComputedStyle(document.documentElement).overflowY')).toBe('visible');
    // Loaded anew, a page stands as it is until the reader is asked for.
    await openReader();
    await here.browser.reload();
    expect(await here.overlay()).toBe(null);
    expect(await here.html()).toBe(before);
    await openReader();
    await setTheme('auto');
    await until(async () => (await theme()) === 'auto', { what: 'the theme to go back' });
  });

  test('is off at first: a story opens as it is', async () => {
    await here.open(addressOf(STORY));
    await sleep(TIME_TO_OPEN);
    expect(await here.overlay()).toBe(null);
    expect((await here.read(({ autoClean: state }) => state)).autoClean).toBe('false');
  });

  test('switched on in the popup: the story stands clean over the page, after a reload too', async () => {
    await here.open(addressOf(STORY));
    await setSwitch(true);
    const { story, autoClean: state } = await here.overlayOpens();
    expectStory(story, STORY);
    expect(story.marks.length).toBeGreaterThanOrEqual(1);
    await until(async () => (await here.overlay()).autoClean === 'true', { what: 'the switch over the page' });
    expect(state ?? 'true').toBe('true');
    await here.browser.reload();
    expectStory((await here.overlayOpens()).story, STORY);
  });

  test('other stories of the site open clean, lists of stories do not', async () => {
    await here.open(addressOf(OTHER));
    expectStory((await here.overlayOpens()).story, OTHER);
    // The button says the minutes of the story that stands there, where the first look took it for a shorter one.
    await here.open('/talk.html');
    const { story } = await here.overlayOpens();
    await until(async () => `${await here.lit()} min` === story.minutes, { timeout: 5000, what: 'its minutes on the button' });
    await here.open('/');
    await sleep(TIME_TO_OPEN);
    expect(await here.overlay()).toBe(null);
  });

  test('follows addresses that change without a load', async () => {
    await here.open('/app/');
    await here.browser.call((address) => document.querySelector(`a[href="${address}"]`).click(), addressOf(STORY));
    expect((await here.overlayOpens()).story.title).toBe(STORY.headline);
    await here.browser.call(() => history.back());
    await here.overlayCloses();
  });

  test('Esc brings the page back, and it stays until the next load', async () => {
    await here.open(addressOf(STORY));
    await here.overlayOpens();
    await here.browser.press('Escape');
    await here.overlayCloses();
    const html = await here.html();
    expect(html).not.toContain('lede-');
    await sleep(TIME_TO_OPEN);
    expect(await here.overlay()).toBe(null);
    expect(await here.html()).toBe(html);
    await here.browser.reload();
    await here.overlayOpens();
  });

  test('so does the link to the original, where a load would bring the story back', async () => {
    await here.open(addressOf(STORY));
    await here.overlayOpens();
    await here.inOverlay(press('.original a'));
    await here.overlayCloses();
    await sleep(TIME_TO_OPEN);
    expect(await here.overlay()).toBe(null);
  });

  inOne(here)('and the popup’s link to the original, in a tab of its own', async () => {
    await here.open(addressOf(STORY));
    await here.overlayOpens();
    const tabsNow = () =>
      here.browser.background(async () => (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).map(({ id }) => id));
    const before = await tabsNow();
    /** Whether the story stands over the page of the new tab, which is closed. */
    const cleanInNewTab = async () => {
      const id = await until(async () => (await tabsNow()).find((tab) => !before.includes(tab)), { what: 'the new tab' });
      await sleep(TIME_TO_OPEN);
      return here.browser.background(
        async (tabId, [back]) => {
          const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
          const look = () => [location.pathname, document.querySelector('lede-reader') !== null];
          const [{ result }] = await scripting.executeScript({ target: { tabId }, func: look });
          await tabs.update(back, { active: true });
          await tabs.remove(tabId);
          return result;
        },
        id,
        active,
      );
    };
    const active = await here.browser.background(async () =>
      (await (globalThis.browser ?? globalThis.chrome).tabs.query({ active: true })).map(({ id }) => id),
    );
    await here.press();
    await here.popupShows(({ story }) => story);
    await here.pressAway('.original a');
    expect(await cleanInNewTab()).toEqual([addressOf(STORY), false]);
    // a tab that was opened in any other way has the story clean
    await here.browser.background(
      (url) => (globalThis.browser ?? globalThis.chrome).tabs.create({ url }),
      here.site.origin + addressOf(STORY),
    );
    expect(await cleanInNewTab()).toEqual([addressOf(STORY), true]);
  });

  inOne(here)('and the link to the original in a story’s own tab', async () => {
    await here.open(addressOf(STORY));
    await here.overlayOpens();
    await here.press();
    await here.popupShows(({ story }) => story);
    await here.inPopup(() => document.querySelector('[aria-controls="lede-take-away-panel"]').click());
    await here.pressAway('[data-act="tab"]');
    const address = await until(
      () =>
        here.browser.background(async () => {
          const { tabs, runtime } = globalThis.browser ?? globalThis.chrome;
          const all = await tabs.query({});
          const own = all.find(({ url, status }) => status === 'complete' && url?.startsWith(runtime.getURL('tab/')));
          if (!own) return undefined;
          await tabs.update(all.find(({ url }) => url?.startsWith('https://localhost')).id, { active: true });
          await tabs.remove(own.id);
          return own.url;
        }),
      { what: 'the tab' },
    );
    await here.open(address);
    await until(() => here.browser.call("document.querySelector('.original a') !== null"), { what: 'the story in its tab' });
    await here.browser.call(() => document.querySelector('.original a').click());
    await until(async () => (await here.browser.call(() => location.pathname)) === addressOf(STORY), { what: 'the original page' });
    await sleep(TIME_TO_OPEN);
    expect(await here.overlay()).toBe(null);
  });

  test('the options list the site and remove it', async () => {
    await here.open(`${here.browser.base}options/index.html`);
    await until(() => here.browser.call("document.body.innerText.includes('localhost')"), { what: 'the site in the list' });
    await here.browser.call(() =>
      [...document.querySelectorAll('button')].find((button) => /localhost/.test(button.ariaLabel ?? button.textContent)).click(),
    );
    await until(() => here.browser.call("document.body.innerText.includes('None yet')"), { what: 'the empty list' });
    await here.open(addressOf(STORY));
    await sleep(TIME_TO_OPEN);
    expect(await here.overlay()).toBe(null);
  });

  test('switched off over the page: the page comes back, and stories open as they are', async () => {
    await here.open(addressOf(STORY));
    await setSwitch(true);
    await here.overlayOpens();
    await until(async () => (await here.overlay()).autoClean === 'true', { what: 'the switch over the page' });
    await here.inOverlay(press('[role=switch]'));
    await here.overlayCloses();
    await here.browser.reload();
    await sleep(TIME_TO_OPEN);
    expect(await here.overlay()).toBe(null);
  });
}
