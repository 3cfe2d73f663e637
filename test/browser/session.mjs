// One browser and one newsroom for a file of tests, and what the tests do with them.
import { inject } from 'vitest';
import { serve } from '../newsroom/serve.mjs';
import { sleep, until } from './common.mjs';
import { OVERLAY, SEE_OVERLAY, SEE_POPUP } from './seen.mjs';

/** A page has so long to be looked at before its button is said to stay dark, in milliseconds. */
const SETTLED = 1500;

/** @param {'chromium'|'firefox'} kind */
export async function startSession(kind, options = {}) {
  const { launch } = await import(`./${kind}.mjs`);
  const dist = `${inject('dist')}/${{ chromium: 'chrome', firefox: 'firefox' }[kind]}`;
  const site = await serve();
  const browser = await launch({ path: inject(kind), dist, ...options });
  let popup;

  /** What the toolbar button shows over the tab in front. */
  const button = () =>
    browser.background(async () => {
      const { tabs, action } = globalThis.browser ?? globalThis.chrome;
      const [{ id: tabId }] = await tabs.query({ active: true });
      return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
    });

  const session = {
    browser,
    site,
    open: (path) => browser.goto(path.includes(':') ? path : site.origin + path),
    button,
    /** Wait until the button is lit; the minutes on it. */
    lit: async () =>
      Number(
        await until(async () => /^[1-9]\d*$/.test((await button()).badge) && (await button()).badge, { what: 'the button to light up' }),
      ),
    /** Wait until the button is dark. */
    unlit: () => until(async () => (await button()).badge === '', { what: 'the button to go dark' }),
    /** Give the page time to be looked at, and see that the button stays dark. */
    async staysDark() {
      await sleep(SETTLED);
      return (await button()).badge === '';
    },
    /** Press the toolbar button and wait until the popup shows a story or tells why not; `enough` may ask for more. */
    async press(enough = ({ story, told }) => story || told) {
      popup = await browser.popup();
      return session.popupShows(enough);
    },
    popupShows: (enough, what = 'the popup to show it') =>
      until(
        async () => {
          const seen = await popup.call(SEE_POPUP);
          return enough(seen) && seen;
        },
        { timeout: 20_000, what },
      ),
    inPopup: (code, ...given) => popup.call(code, ...given),
    /** Press what closes the popup, as soon as it has answered: a closed one cannot. */
    pressAway: (selector) =>
      popup.call((selector) => {
        const pressed = document.querySelector(selector);
        if (!pressed) throw new Error(`nothing to press: ${selector}`);
        setTimeout(() => pressed.click());
      }, selector),
    /** Press "Open over the page", the last in the bar. */
    goOverPage: () => session.pressAway('.bar-acts > .act:last-child'),
    /** A command of Chromium's protocol to the popup. */
    toPopup: (method, params) => popup.send(method, params),
    popupIsOpen: () => popup.isOpen(),
    shotPopup: (file) => popup.shot(file),
    async closePopup() {
      if (popup && (await popup.isOpen())) await popup.close();
      popup = undefined;
    },
    /** Press, look, close. */
    async read(enough) {
      const seen = await session.press(enough);
      await session.closePopup();
      return seen;
    },
    overlay: () => browser.inShadow(OVERLAY, SEE_OVERLAY),
    overlayOpens: () => until(async () => (await session.overlay())?.story && session.overlay(), { what: 'the reader over the page' }),
    overlayCloses: () => until(async () => (await session.overlay()) === null, { what: 'the reader to leave the page' }),
    inOverlay: (code) => browser.inShadow(OVERLAY, code),
    html: () => browser.call(() => document.documentElement.outerHTML),
    async close() {
      await browser.close();
      site.close();
    },
  };
  return session;
}
