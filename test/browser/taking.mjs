import { expect, test } from 'vitest';
import { EXTRAS } from '../newsroom/extras.mjs';
import { saved, sleep, until } from './common.mjs';
import { inOne } from './in-one.mjs';
import { SEE_POPUP } from './seen.mjs';

const press = (act) => document.querySelector(`[data-act="${act}"]`).click();
const menu = () => document.querySelector('[aria-controls="lede-take-away-panel"]').click();
/** Runs in the overlay: press what comes to be there. */
const pressIn = async (root, selector) => {
  while (!root.querySelector(selector)) await new Promise(requestAnimationFrame);
  root.querySelector(selector).click();
};
const NAME = '2026-02-06 How Halvern Learned to Read Its Own Tides';

/** The story leaves the reader: by clipboard, file, paper and a tab of its own. */
export function taking(here) {
  const said = () => until(() => here.inPopup(() => document.querySelector('.take-said')?.textContent), { what: 'what was done' });
  const openMenu = async () => {
    await here.open(EXTRAS.address);
    await here.press(({ story }) => story);
    await here.inPopup(menu);
  };
  /** What is on the clipboard, read by the page. */
  const onClipboard = async () => {
    const allow = (setting) =>
      here.browser.cdp.send('Browser.setPermission', { permission: { name: 'clipboard-read' }, setting, origin: here.site.origin });
    await allow('granted');
    const clip = await here.browser.call(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return { html: await read('text/html'), plain: await read('text/plain') };
    });
    await allow('prompt');
    return clip;
  };
  /** Addresses of the extension's tabs that show a story; they are closed. */
  const storyTabs = () =>
    here.browser.background(async () => {
      const { tabs, runtime } = globalThis.browser ?? globalThis.chrome;
      const all = await tabs.query({});
      const ours = all.filter(({ url, status }) => status === 'complete' && url?.startsWith(runtime.getURL('tab/')));
      if (ours.length > 0) await tabs.update(all.find(({ url }) => url?.startsWith('https://localhost')).id, { active: true });
      await tabs.remove(ours.map(({ id }) => id));
      return ours.map(({ url }) => url);
    });

  test('Markdown is saved under a safe name, with marks, source and key facts; a copy has both forms; Esc closes the menu alone; a copy over the page is on the clipboard', async () => {
    await openMenu();
    await here.inPopup(press, 'markdown');
    const { name, text } = await saved(here.browser.downloads);
    expect(name).toBe(`${NAME}.md`);
    expect(text).toContain(`Source: [${here.site.origin}${EXTRAS.address}](${here.site.origin}${EXTRAS.address})`);
    expect(text).toContain('Ines Calloway · The Halvern Courier · February 6, 2026');
    expect(text).toMatch(/## Key facts\n\n1\. /);
    expect(text).toMatch(/\n\n- \*\*Who:\*\* .*\n- \*\*When:\*\* /);
    expect(text).toMatch(/==For almost a century .*eleven minutes\.==/);
    expect(text).toContain('> Second high water of the day');
    expect(text).toContain('| 1984 |');
    expect(text).toContain(EXTRAS.code);
    expect(await said()).toContain(NAME);

    // A copy has both forms.
    await here.inPopup(() => {
      navigator.clipboard.write = async ([item]) => {
        const copied = Object.fromEntries(
          await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()])),
        );
        document.body.dataset.copied = JSON.stringify(copied);
      };
    });
    await here.inPopup(press, 'copy');
    const copied = await until(async () => JSON.parse(await here.inPopup(() => document.body.dataset.copied ?? 'null')), {
      what: 'the copy',
    });
    expect(copied['text/html']).toMatch(/<mark>For almost a century/);
    expect(copied['text/plain']).toContain('1. For almost a century');
    expect(copied['text/plain']).toContain(here.site.origin + EXTRAS.address);
    await until(async () => (await said()) === 'Copied', { what: 'the word that it is copied' });

    // Esc closes the menu and nothing else, and the focus is on its button.
    const focused = await here.inPopup(() => {
      document.querySelector('.take-away button').focus();
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      return new Promise((done) =>
        setTimeout(() => done([document.activeElement.getAttribute('aria-controls'), document.querySelector('.take-away')]), 100),
      );
    });
    expect(focused).toEqual(['lede-take-away-panel', null]);

    // Over the page it is read back from the clipboard, which only one of the drivers can allow.
    if (here.kind !== 'chromium') return;
    await here.goOverPage();
    await here.overlayOpens();
    await here.inOverlay(`(${pressIn})(root, '[aria-controls="lede-take-away-panel"]')`);
    await here.inOverlay(`(${pressIn})(root, '[data-act=copy]')`);
    await until(() => here.inOverlay("root.querySelector('.take-said')?.textContent === 'Copied'"), { what: 'the copy over the page' });
    const { html, plain } = await onClipboard();
    const source = here.site.origin + EXTRAS.address;
    expect(html).toMatch(/<mark[^>]*>For almost a century/);
    expect(html).toContain(`href="${source}"`);
    expect(plain.startsWith(EXTRAS.headline)).toBe(true);
    expect(plain).toContain(source);
  });

  inOne(here)('a page is saved with addresses of pictures, and with the pictures themselves when one asks for them', async () => {
    await openMenu();
    await here.inPopup(press, 'page');
    const light = await saved(here.browser.downloads);
    expect(light.name).toBe(`${NAME}.html`);
    expect(light.text).toContain(`src="${here.site.origin}/late-pictures/gate.jpg"`);
    expect(light.text).not.toContain('data:image');
    await here.inPopup(() => document.querySelector('.take-away input[type=checkbox]').click());
    await here.inPopup(press, 'page');
    const heavy = await saved(here.browser.downloads);
    expect(heavy.text.match(/src="data:image\/jpeg;base64,/g)).toHaveLength(2);
    expect(heavy.text).not.toContain('/late-pictures/');
    await here.inPopup(() => document.querySelector('.take-away input[type=checkbox]').click());
  });

  inOne(here)('a tab of its own has what was put back, the marks as they were changed, and the place', async () => {
    await here.open(EXTRAS.address);
    const { story: before } = await here.press(({ story }) => story);
    await here.inPopup(async () => {
      const wait = () => new Promise((done) => setTimeout(done, 100));
      for (const selector of ['.removed-toggle', '.group li > button', '.fact-more', '.fact-why .quiet-button']) {
        document.querySelector(selector).click();
        await wait();
      }
      document.querySelector('.scroller').scrollTop = 1600;
      await wait();
    });
    await here.popupShows(({ story }) => story.text.includes(EXTRAS.kept) && story.facts.length < before.facts.length);
    const at = () => [200, 230, 260].map((y) => document.elementFromPoint(300, y)?.closest('.body > *')?.textContent).find(Boolean);
    const reached = await here.inPopup(at);
    await here.inPopup(menu);
    await here.pressAway('[data-act="tab"]');
    const address = await until(async () => (await storyTabs())[0], { what: 'the tab' });
    await here.open(address);
    const { story } = await until(async () => (await here.browser.call(SEE_POPUP)).story && here.browser.call(SEE_POPUP), {
      what: 'the story',
    });
    expect(story.text).toContain(EXTRAS.kept);
    expect(story.facts).toEqual(before.facts.slice(1));
    expect(await here.browser.call(() => document.querySelector('.scroller').scrollTop)).toBeGreaterThan(400);
    expect(reached).toBeTruthy();
    expect(story.text).toContain(reached);
  });

  test('a tab of its own outlives its page, the way back and a reload, and says plainly when the story is gone', async () => {
    await openMenu();
    await here.pressAway('[data-act="tab"]');
    const address = await until(async () => (await storyTabs())[0], { what: 'the tab' });
    await here.open('/empty.html');
    await here.open(address);
    const seen = (enough, what) => until(async () => enough(await here.browser.call(SEE_POPUP)), { what });
    await seen(({ story }) => story?.title === EXTRAS.headline && story.marks.length > 0, 'the story in its tab');
    await here.browser.call(() => {
      document.querySelector('.scroller').scrollTop = 2000;
    });
    await sleep(300);
    await here.open('/');
    await here.browser.back();
    await seen(({ story }) => story?.title === EXTRAS.headline, 'the story after the way back');
    await until(() => here.browser.call(() => Math.abs(document.querySelector('.scroller').scrollTop - 2000) < 80), { what: 'its place' });
    // The browser was closed: its memory is empty, the tab's history is not.
    await here.browser.background(() => (globalThis.browser ?? globalThis.chrome).storage.session.clear());
    await here.browser.reload();
    await seen(
      ({ told }) => told?.title === 'This story was kept for one visit only' && told.button === 'Open the original page',
      'what is told',
    );
    await here.browser.call(() => document.querySelector('.told .button').click());
    await until(async () => (await here.browser.call(() => location.pathname)) === EXTRAS.address, { what: 'the original page' });
  });

  inOne(here)('on paper the story stands alone, whole and with its marks', async () => {
    await openMenu();
    await here.pressAway('[data-act="tab"]');
    await here.open(await until(async () => (await storyTabs())[0], { what: 'the tab' }));
    await until(async () => (await here.browser.call(SEE_POPUP)).story, { what: 'the story' });
    const print = await here.browser.call(async () => {
      let printed = 0;
      window.print = () => printed++;
      document.querySelector('[aria-controls="lede-take-away-panel"]').click();
      await new Promise((done) => setTimeout(done, 100));
      document.querySelector('[data-act=print]').click();
      await new Promise((done) => setTimeout(done, 100));
      // The rules for paper, made to hold on the screen.
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.media?.mediaText === 'print');
      for (const rule of rules) rule.media.mediaText = 'all';
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      return {
        printed,
        bar: style('.bar').display,
        rail: style('.rail').display,
        // One line under a key fact, not two; nothing that is there only to be pressed.
        mark: [style('mark').printColorAdjust, style('mark').textDecorationLine, style('mark').borderBlockEndStyle],
        arrow: style('.fact .icon').display,
        glance: style('.glance').display,
        // The page is as long as the story: it breaks over sheets of paper, and none of it is cut off.
        whole: document.documentElement.scrollHeight >= document.querySelector('.story').getBoundingClientRect().height,
        scrolls: style('.scroller').overflowY,
      };
    });
    expect(print).toEqual({
      printed: 1,
      bar: 'none',
      rail: 'none',
      mark: ['exact', 'underline', 'none'],
      arrow: 'none',
      glance: 'grid',
      whole: true,
      scrolls: 'visible',
    });
  });
}
