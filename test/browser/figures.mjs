// What a page that is set well is measured by.
import { describe, expect, test } from 'vitest';
import { charactersPerLine } from '../gallery/lines.mjs';
import { longStory } from '../gallery/long-story.mjs';
import { overflowing } from '../gallery/overflowing.mjs';
import { addPage, LANGUAGES, ORIGIN } from '../gallery/stage.mjs';
import { READING, SURFACES, scene, space, TOLD } from '../gallery/states.mjs';
import { longestTask } from '../gallery/tasks.mjs';
import { STORIES } from '../newsroom/stories/index.mjs';
import { storyPage } from '../newsroom/template.mjs';

const NARROW = { width: 320, height: 256 };
const SPACED_STATES = [
  'story',
  'everything',
  'why a fact',
  'text and theme',
  'contents',
  'keys',
  'take away',
  'what was removed',
  'limited',
];

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

  test('nothing moves when a face comes late: the next one stands in, until a face is chosen', async () => {
    const { stage } = here;
    // Long after the story stopped waiting for it.
    await stage.show(scene('popup', 'story', { story: 'everything', settings: { font: 'source-serif' }, scene: { lateFaces: 2500 } }));
    const [shifts, face] = await stage.page.evaluate(async () => {
      const seen = [];
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      await new Promise((done) => setTimeout(done, 3000));
      return [seen.map(({ value }) => value), getComputedStyle(document.querySelector('.story')).fontFamily];
    });
    expect(shifts).toEqual([]);
    expect(face).toBe('Charter, Georgia, serif');
    await stage.page.locator('[aria-controls="lede-text-panel"]').click();
    for (const font of ['sans', 'source-serif']) await stage.page.locator(`.font input[value="${font}"]`).click();
    expect(await stage.page.evaluate(() => getComputedStyle(document.querySelector('.story')).fontFamily)).toMatch(/^"Source Serif 4"/);
  });

  test.each([
    ['aqueduct', 'ar'],
    ['hebrew', 'he'],
    ['tidal-gate', 'en'],
  ])('key facts are set as the story is: %s', async (story, language) => {
    await here.stage.show(scene('popup', 'story', { story, language, settings: { letterSpacing: 0.05, wordSpacing: 0.1 } }));
    const looks = await here.stage.page.evaluate(() =>
      ['.story', 'button.fact'].map((selector) => {
        const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(document.querySelector(selector));
        return { fontFamily, letterSpacing, wordSpacing };
      }),
    );
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[0].wordSpacing).not.toBe('0px');
  });

  test('what was removed keeps its own direction in an interface that runs the other way', async () => {
    await here.stage.show(scene('popup', 'what was removed', { language: 'ar' }));
    const looks = await here.stage.page.evaluate(() =>
      [...document.querySelectorAll('.removal-text')].map((text) => getComputedStyle(text).direction),
    );
    expect(new Set(looks)).toEqual(new Set(['ltr']));
  });

  test('an empty box is outlined as controls are, a table’s head stays ruled off in forced colours', async () => {
    const { stage } = here;
    await stage.show(scene('popup', 'take away', { settings: { theme: 'gray' } }));
    const outline = await stage.page.evaluate(() => {
      const reader = getComputedStyle(document.querySelector('.reader'));
      const box = getComputedStyle(document.querySelector('.check input'));
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = reader.getPropertyValue('--control');
      return [getComputedStyle(probe).color, box.borderTopColor, box.borderTopStyle];
    });
    expect(outline[1]).toBe(outline[0]);
    expect(outline[2]).toBe('solid');
    await stage.show(scene('popup', 'everything', { media: { forcedColors: 'active' } }));
    expect(await stage.page.evaluate(() => getComputedStyle(document.querySelector('.table thead th')).borderBottomWidth)).toBe('1px');
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

    test('of the longest words there are in a theme’s name, also when it is chosen', async () => {
      const broken = [];
      for (const language of LANGUAGES.filter((name) => name !== 'pseudo')) {
        await here.stage.show(scene('popup', 'text and theme', { language }));
        expect([language, await overflowing(here.stage)]).toEqual([language, []]);
        const found = await here.stage.page.evaluate(() =>
          [...document.querySelectorAll('.theme .chip span')].flatMap((name) => {
            name.style.fontWeight = '650';
            const range = document.createRange();
            // A word on two lines is torn apart.
            return name.textContent.split(/\s/).filter((word) => {
              range.setStart(name.firstChild, name.textContent.indexOf(word));
              range.setEnd(name.firstChild, name.textContent.indexOf(word) + word.length);
              return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
            });
          }),
        );
        broken.push(...found.map((word) => `${language}: ${word}`));
      }
      expect(broken).toEqual([]);
    });

    test.each(SURFACES)('320 pixels wide, as at four times the size, %s', async (surface) => {
      // Every state on one of the two.
      const turn = SURFACES.indexOf(surface);
      for (const name of Object.keys(READING).filter((_, index) => index % SURFACES.length === turn)) {
        await here.stage.show(scene(surface, name, { size: NARROW, language: name === 'text and theme' ? 'pseudo' : 'en' }));
        expect([name, await scrollsSideways(here.stage), await overflowing(here.stage)]).toEqual([name, 0, []]);
      }
    });

    test.each(SURFACES)('a wide table scrolls within itself before a number is torn apart, %s', async (surface) => {
      for (const width of [320, 480, 768]) {
        await here.stage.show(scene(surface, 'a wide table', { size: { width, height: 600 } }));
        const { torn, inside, gone } = await here.stage.page.evaluate(() => {
          const table = (document.querySelector('lede-reader')?.shadowRoot ?? document).querySelector('.table');
          const range = document.createRange();
          const lines = (cell) => {
            range.selectNodeContents(cell);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          };
          const cells = [...table.querySelectorAll('td')].filter(({ textContent }) => textContent.length <= 11);
          // Which row it is stays in view while its columns go by.
          table.scrollLeft = 60;
          const away = [...table.querySelectorAll('tr > :first-child')].map((cell) =>
            Math.round(cell.getBoundingClientRect().left - table.getBoundingClientRect().left),
          );
          return {
            gone: away.filter((far) => far !== 0).length,
            torn: cells.filter((cell) => lines(cell) > 1).map(({ textContent }) => textContent),
            inside: table.scrollWidth > table.clientWidth,
          };
        });
        expect([width, torn, inside, gone, await scrollsSideways(here.stage)]).toEqual([width, [], true, 0, 0]);
      }
    });

    test('the outlet’s name is whole at every width, once', async () => {
      const long = 'The Halvern Evening Courier & Skerries Gazette';
      addPage('long-name', storyPage(STORIES[0], ORIGIN).replaceAll('The Halvern Courier', long));
      const turns = [
        ['tidal-gate', 'en', 'The Halvern Courier'],
        ['aqueduct', 'ar', 'The Halvern Courier'],
        ['long-name', 'pseudo', long],
      ];
      for (const [story, language, name] of turns) {
        await here.stage.show(scene('page', 'story', { story, language }));
        for (const width of [320, 360, 400, 559, 560, 600, 759, 760, 1280]) {
          await here.stage.page.setViewportSize({ width, height: 640 });
          const names = await here.stage.page.evaluate(() =>
            [...document.querySelector('lede-reader').shadowRoot.querySelectorAll('.bar-name, .outlet')]
              .filter((element) => element.checkVisibility())
              // The letters of some faces reach over their line by a few pixels; a line that is missing is 15 high.
              .map(({ textContent, scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
                scrollWidth > clientWidth || scrollHeight > clientHeight + 7 ? 'cut' : textContent,
              ),
          );
          expect([language, width, ...names]).toEqual([language, width, name]);
        }
      }
    });

    test.each(SURFACES)('with the spacing a reader may ask for, %s', async (surface) => {
      const { stage } = here;
      const states = { ...READING, ...(surface === 'popup' ? TOLD : {}) };
      for (const name of SPACED_STATES.filter((state) => states[state])) {
        await stage.show(scene(surface, name));
        await space(stage.page);
        // The name stays in the middle of its bar.
        const off = await stage.page.evaluate(() => {
          const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
          const [name, bar] = ['.bar-name', '.bar'].map((selector) => root.querySelector(selector).getBoundingClientRect());
          return Math.abs(name.top + name.bottom - bar.top - bar.bottom) / 2;
        });
        expect([name, off < 4]).toEqual([name, true]);
        expect([name, await scrollsSideways(stage), await overflowing(stage)]).toEqual([name, 0, []]);
      }
    });
  });
}
