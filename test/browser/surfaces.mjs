// The real popup and the real reader over the page, looked at as on the stage of the gallery: in Chromium.
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { longestTaskWhereMarked, TRACED } from '../gallery/tasks.mjs';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { sleep } from './common.mjs';

/** What moved in the document since a time, without a person's doing: how much, when, and which elements from where to where. */
const SHIFTS = async (since) => {
  const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => setTimeout(done, 900));
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  const moved = ({ node, previousRect, currentRect }) =>
    `${node?.nodeName}.${node?.className} ${place(previousRect)} -> ${place(currentRect)}`;
  return shifts
    .filter(({ startTime, value }) => startTime >= since && value > 0)
    .map(({ startTime, value, sources }) => `${value.toFixed(4)} at ${Math.round(startTime)} ms: ${sources.map(moved).join(', ')}`);
};

export function surfaces(here) {
  test('axe holds nothing against the popup', async () => {
    await here.open(addressOf(STORIES[0]));
    await here.press();
    await here.inPopup(`(() => { ${axe.source} })()`);
    const found = await here.inPopup(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(found).toEqual([]);
  });

  test('nothing moves in the popup after its first paint', async () => {
    await here.open(addressOf(STORIES[0]));
    await here.press();
    expect(await here.inPopup(SHIFTS, 0)).toEqual([]);
  });

  test('nothing moves in the reader over the page after its first paint', async () => {
    await here.open(addressOf(STORIES[0]));
    await here.press();
    const since = await here.browser.call(() => performance.now());
    await here.goOverPage();
    await here.overlayOpens();
    expect(await here.browser.call(SHIFTS, since)).toEqual([]);
  });

  test('a story of 23,500 words scrolls and changes its theme in the popup without a task over 50 ms', async () => {
    await here.open('/long.html');
    await here.press(({ story }) => story);
    await sleep(500);
    const mark = () => here.inPopup((name) => void performance.mark(name), TRACED);
    const scrolled = await longestTaskWhereMarked(here.browser.cdp, async () => {
      await mark();
      for (let turn = 0; turn < 12; turn++) {
        await here.toPopup('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 300, y: 300, deltaX: 0, deltaY: 1800 });
        await sleep(30);
      }
      await sleep(200);
    });
    expect(await here.inPopup(() => document.querySelector('.scroller').scrollTop)).toBeGreaterThan(10_000);
    await here.inPopup(() => document.querySelector('[aria-controls="lede-text-panel"]').click());
    await sleep(300);
    const changed = await longestTaskWhereMarked(here.browser.cdp, async () => {
      await mark();
      for (const theme of ['dark', 'sepia', 'auto']) {
        await here.inPopup((name) => document.querySelector(`.panel input[value="${name}"]`).click(), theme);
        await sleep(300);
      }
    });
    expect([scrolled, changed].every((longest) => longest > 0)).toBe(true);
    expect([scrolled, changed].filter((longest) => longest >= 50)).toEqual([]);
  });
}
