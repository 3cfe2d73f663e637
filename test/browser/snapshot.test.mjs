// The copy of a page that shows itself: what only a browser knows of it, in real Chromium.
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bundle } from '../bench/labelled-pages.mjs';

const PICTURE = (width) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"/>`;
const PAGE = `<!doctype html><title>Bridge</title><style>.gone { display: none } .unseen { visibility: hidden }</style>
<p id="shown">Shown.</p><p id="gone" class="gone">Hidden by a rule.</p><p id="unseen" class="unseen">Unseen by a rule.</p>
<img id="lazy" src="/small.svg" srcset="/large.svg 2000w" sizes="2000px" alt="The bridge">
<story-box id="host"><template shadowrootmode="open"><h2>In the shadow</h2><slot></slot><p>Behind the slot</p></template><p id="slotted">Slotted</p></story-box>`;

let browser;
let copy;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.endsWith('.svg')
      ? route.fulfill({ contentType: 'image/svg+xml', body: PICTURE(pathname === '/large.svg' ? 2000 : 100) })
      : route.fulfill({ contentType: 'text/html', body: PAGE });
  });
  await page.goto('https://bridge.test/');
  await page.evaluate(await bundle('src/content/snapshot.ts', 'SNAPSHOT'));
  copy = await page.evaluate(() => {
    const before = document.documentElement.outerHTML;
    const made = globalThis.SNAPSHOT.snapshot(document);
    const one = (id) => made.getElementById(id);
    return {
      unchanged: document.documentElement.outerHTML === before,
      hidden: [...made.querySelectorAll('[data-lede-hidden]')].map(({ id }) => id),
      picture: { ...one('lazy').dataset },
      host: [...one('host').querySelectorAll('h2, p')].map(({ textContent }) => textContent),
      shown: one('shown').textContent,
    };
  });
});
afterAll(() => browser?.close());

test('the page itself is not changed', () => expect(copy.unchanged).toBe(true));
test('what its rules hide is noted, and nothing else', () => expect(copy.hidden).toEqual(['gone', 'unseen']));
test('the source that was loaded is noted with its size', () => {
  expect(copy.picture.ledeSrc).toBe('https://bridge.test/large.svg');
  expect(Number(copy.picture.ledeWidth)).toBeGreaterThan(0);
});
test('an open shadow root stands in the copy, its slot filled where it is', () =>
  expect(copy.host).toEqual(['In the shadow', 'Slotted', 'Behind the slot']));
