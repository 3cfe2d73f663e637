// What a page that is set well is measured by.
import { describe, expect, test } from 'vitest';
import { charactersPerLine } from '../gallery/lines.mjs';
import { longStory } from '../gallery/long-story.mjs';
import { overflowing } from '../gallery/overflowing.mjs';
import { addPage } from '../gallery/stage.mjs';
import { READING, SURFACES, scene, TOLD } from '../gallery/states.mjs';
import { longestTask } from '../gallery/tasks.mjs';

const NARROW = { width: 320, height: 256 };
/** WCAG 1.4.12: text must take this much spacing without loss. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** How far the reader can be moved sideways, or stands out of the window. */
const scrollsSideways = ({ page }) =>
  page.evaluate(() => {
    const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
    const { scrollWidth, clientWidth } = root.querySelector('.scroller');
    return Math.max(scrollWidth - clientWidth, clientWidth - innerWidth);
  });

/** @param {{ stage: object }} here filled before the first test */
export function figures(here) {
  test.each([
    ['tidal-gate', 60, 75],
    ['deich', 60, 75],
    ['hebrew', 60, 75],
    ['aqueduct', 60, 75],
    ['lighthouse', 35, 40],
  ])('characters on a line: %s, %i to %i', async (story, least, most) => {
    for (const surface of SURFACES) {
      await here.stage.show(scene(surface, 'story', { story }));
      const { mean, most: longest } = await charactersPerLine(here.stage);
      expect([surface, mean >= least, mean <= most, longest <= most + 5, mean]).toEqual([surface, true, true, true, mean]);
    }
  });

  test.each(SURFACES)('nothing moves when pictures come late, %s', async (surface) => {
    const { stage } = here;
    for (const story of ['marche', 'everything']) {
      await stage.show(scene(surface, 'story', { story, scene: { late: 600 } }));
      const shift = await stage.page.evaluate(async () => {
        const shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        await new Promise((done) => setTimeout(done, 900));
        // What moves in the page under the reader is the page's own matter.
        const isReaders = ({ node }) => !node || !document.querySelector('lede-reader') || node.getRootNode() !== document;
        return shifts.filter(({ sources }) => sources.some(isReaders)).reduce((sum, { value }) => sum + value, 0);
      });
      expect([story, shift]).toEqual([story, 0]);
    }
  });

  test('pictures are dimmed in dark themes, where that is asked for', async () => {
    const { stage } = here;
    const filterIn = async (settings) => {
      await stage.show(scene('popup', 'no key facts', { settings }));
      return stage.page.evaluate(() => getComputedStyle(document.querySelector('.frame img')).filter);
    };
    expect(await filterIn({ theme: 'dark' })).toBe('none');
    expect(await filterIn({ theme: 'light', dimPictures: true })).toBe('none');
    expect(await filterIn({ theme: 'dark', dimPictures: true })).toMatch(/brightness/);
  });

  test.each(SURFACES)('a story of 21,000 words scrolls and changes its theme without a task over 50 ms, %s', async (surface) => {
    const { stage } = here;
    addPage('long', longStory(21_000));
    await stage.show(scene(surface, 'story', { story: 'long' }));
    await stage.page.waitForTimeout(300);
    const { width, height } = stage.page.viewportSize();
    await stage.page.mouse.move(width / 2, height / 2);
    const longest = await longestTask(stage, async () => {
      for (let turn = 0; turn < 12; turn++) {
        await stage.page.mouse.wheel(0, 1800);
        await stage.page.waitForTimeout(20);
      }
      for (const theme of ['dark', 'sepia']) await stage.change({ theme });
    });
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(50);
  });

  describe('room', () => {
    test.each(SURFACES)('in a language half as long again, %s', async (surface) => {
      for (const name of ['story', 'text and theme', 'what was removed']) {
        await here.stage.show(scene(surface, name, { language: 'pseudo' }));
        expect([name, await overflowing(here.stage)]).toEqual([name, []]);
      }
    });

    test('of the longest words there are in a theme’s name', async () => {
      for (const language of ['de', 'fr', 'uk']) {
        await here.stage.show(scene('popup', 'text and theme', { language }));
        expect([language, await overflowing(here.stage)]).toEqual([language, []]);
      }
    });

    test.each(SURFACES)('320 pixels wide, as at four times the size, %s', async (surface) => {
      for (const name of ['everything', 'text and theme']) {
        await here.stage.show(scene(surface, name, { size: NARROW, language: name === 'everything' ? 'en' : 'pseudo' }));
        expect([name, await scrollsSideways(here.stage), await overflowing(here.stage)]).toEqual([name, 0, []]);
      }
    });

    test('with the spacing a reader may ask for', async () => {
      const { stage } = here;
      for (const [name, given] of Object.entries({ ...READING, limited: TOLD.limited }).filter(([key]) =>
        /^(story|text and theme|limited)$/.test(key),
      )) {
        await stage.show({ name, surface: 'popup', ...given });
        await stage.page.addStyleTag({ content: SPACED });
        expect([name, await scrollsSideways(stage), await overflowing(stage)]).toEqual([name, 0, []]);
      }
    });
  });
}
