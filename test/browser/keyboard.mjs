// Everything that can be done in the reader, by the keyboard alone: no click, no pointer.
import { expect, test } from 'vitest';
import { SURFACES, scene } from '../gallery/states.mjs';

/** So many controls are gone through at most until the wanted one comes. */
const MOST = 120;

/** What has the focus, and whether a person can see it. */
const LOOK = () => {
  const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
  const element = root.activeElement;
  if (!element || element === document.body) return null;
  const label = element.labels?.[0]?.textContent;
  const shown = element.matches('.chip input') ? element.nextElementSibling : element;
  const box = shown.getBoundingClientRect();
  const [x, y] = [
    (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
    (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
  ];
  const onTop = root.elementFromPoint(x, y);
  return {
    name: (element.getAttribute('aria-label') ?? label ?? element.textContent).replace(/\s+/g, ' ').trim(),
    classes: element.className,
    tag: element.localName,
    seen:
      box.width > 0 &&
      (onTop === element || shown.contains(onTop) || element.closest('label')?.contains(onTop) === true || onTop?.contains(shown) === true),
  };
};

/** @param {{ stage: object }} here filled before the first test */
export function keyboard(here) {
  const page = () => here.stage.page;
  const press = async (...keys) => {
    for (const key of keys) await page().keyboard.press(key);
    await page().waitForTimeout(30);
  };
  const focused = () => page().evaluate(LOOK);
  const inReader = (code, ...given) =>
    page().evaluate(
      ([source, args]) => {
        const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
        return new Function('root', 'args', `return (${source})(root, ...args)`)(root, args);
      },
      [String(code), given],
    );
  const has = (selector) => inReader((root, wanted) => root.querySelector(wanted) !== null, selector);
  const attribute = (selector, name) => inReader((root, wanted, key) => root.querySelector(wanted)?.getAttribute(key), selector, name);
  const said = (selector) => inReader((root, wanted) => root.querySelector(wanted)?.textContent ?? '', selector);
  /** Tab until the one that is wanted has the focus. */
  const tabTo = async (wanted, key = 'Tab') => {
    const passed = [];
    for (let turn = 0; turn < MOST; turn++) {
      await page().keyboard.press(key);
      const now = await focused();
      if (now && (wanted.test(now.name) || wanted.test(now.classes))) {
        expect(now).toMatchObject({ seen: true });
        return now;
      }
      passed.push(now?.name);
    }
    throw new Error(`${wanted} was not reached, only: ${[...new Set(passed)].join(' | ')}`);
  };
  const show = (surface, story) => here.stage.show(scene(surface, 'story', { story }));

  test.each(SURFACES)('Tab reaches every control, and what has the focus can be seen: %s', async (surface) => {
    await show(surface, 'everything');
    const wanted = await inReader((root) => {
      const controls = [...root.querySelectorAll('button, a[href], input, select, summary, [tabindex="0"]')];
      return controls.filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled).length;
    });
    const seen = [];
    const marks = await inReader((root) => {
      root.querySelector('.reader').dataset.tabbed = '';
      return true;
    });
    expect(marks).toBe(true);
    let reached = 0;
    for (let turn = 0; turn < wanted + 3; turn++) {
      await page().keyboard.press('Tab');
      const fresh = await inReader((root) => {
        const active = root.activeElement;
        if (!active || active === document.body || 'tabbed' in active.dataset) return false;
        active.dataset.tabbed = '';
        return true;
      });
      if (fresh) reached++;
      const now = await focused();
      if (now && !now.seen) seen.push(now.name);
    }
    expect(seen).toEqual([]);
    expect(reached).toBe(wanted);
  });

  test.each(SURFACES)('text and theme, %s', async (surface) => {
    await show(surface, 'tidal-gate');
    await tabTo(/^Text and theme$/);
    await press('Enter');
    expect(await has('#lede-text-panel')).toBe(true);
    await tabTo(/^Auto$/);
    await press('ArrowRight', 'ArrowRight');
    await expect.poll(() => attribute('.reader', 'data-theme')).toBe('sepia');
    await tabTo(/^Text size$/);
    await press('ArrowRight', 'ArrowRight');
    await expect.poll(() => inReader((root) => root.querySelector('.reader').style.getPropertyValue('--size'))).toBe('20px');
    await tabTo(/^Show key facts$/);
    await press('Space');
    await expect.poll(() => has('.card')).toBe(false);
    await press('Escape');
    expect(await has('#lede-text-panel')).toBe(false);
    expect(await focused()).toMatchObject({ name: 'Text and theme', seen: true });
  });

  test.each(SURFACES)('key facts and paragraphs, %s', async (surface) => {
    await show(surface, 'recipes');
    await tabTo(/^fact$/);
    await press('Enter');
    const first = await focused();
    expect(first).toMatchObject({ tag: 'mark', seen: true });
    expect(await said('.said')).toMatch(/^Key fact 1 of/);
    await press('n');
    expect(await said('.said')).toMatch(/^Key fact 2 of/);
    await press('p');
    expect((await focused()).name).toBe(first.name);
    await press('j');
    const next = await focused();
    expect(next).toMatchObject({ tag: 'p', seen: true });
    await press('j');
    expect((await focused()).name).not.toBe(next.name);
    await press('k');
    expect((await focused()).name).toBe(next.name);
  });

  test.each(SURFACES)('contents, finding and the list of keys, %s', async (surface) => {
    await show(surface, 'everything');
    await press('o');
    expect(await has('#lede-contents-panel')).toBe(true);
    await tabTo(/^Words the tables use$/);
    await press('Enter');
    const heading = await focused();
    expect([heading.name, heading.seen]).toEqual(['Words the tables use', true]);
    await press('/');
    await page().keyboard.type('gauge');
    await expect.poll(() => said('.find-count')).toMatch(/^\d+ of \d+$/);
    await page().waitForTimeout(200);
    const before = await said('.find-count');
    await press('Enter');
    await expect.poll(() => said('.find-count')).not.toBe(before);
    await press('Escape');
    expect(await has('.find')).toBe(false);
    expect(await focused()).not.toBeNull();
    await press('?');
    expect(await has('.key-list')).toBe(true);
    await press('Escape');
    expect(await has('.key-list')).toBe(false);
  });

  test.each(SURFACES)('lines in focus, the ruler and listening, %s', async (surface) => {
    await show(surface, 'tidal-gate');
    await press('f');
    await expect.poll(() => has('.veil')).toBe(true);
    await press('ArrowDown', 'ArrowDown');
    await press('r');
    await expect.poll(() => has('.ruler')).toBe(true);
    await press('r');
    await expect.poll(() => has('.ruler')).toBe(false);
    await press('l');
    await expect.poll(() => has('.listen')).toBe(true);
    await tabTo(/^Stop listening$/);
    await press('Enter');
    await expect.poll(() => has('.listen')).toBe(false);
    expect(await focused()).toMatchObject({ name: 'Listen', seen: true });
  });

  test.each(SURFACES)('what was removed, put back, %s', async (surface) => {
    await show(surface, 'tidal-gate');
    await tabTo(/things removed$/);
    await press('Enter');
    await tabTo(/^Put back$/);
    await press('Enter');
    await expect.poll(() => has('.returned')).toBe(true);
    await here.stage.settle();
    expect(await focused()).toMatchObject({ name: 'Take out', seen: true });
    // Going back, nothing lies under the bar either.
    for (let turn = 0; turn < 8; turn++) {
      await page().keyboard.press('Shift+Tab');
      expect(await focused()).toMatchObject({ seen: true });
    }
    expect(await said('.said')).toMatch(/put back/);
  });

  test.each(SURFACES)('a picture enlarged, %s', async (surface) => {
    await show(surface, 'marche');
    const picture = await tabTo(/enlarge/);
    await press('Enter');
    await expect.poll(() => has('.enlarged')).toBe(true);
    const caption = await said('.enlarged-caption');
    await press('ArrowRight');
    await expect.poll(() => said('.enlarged-caption')).not.toBe(caption);
    await press('Escape');
    await expect.poll(() => has('.enlarged')).toBe(false);
    expect(await focused()).toMatchObject({ tag: picture.tag, seen: true });
    expect(await has('.story')).toBe(true);
  });

  test.each(SURFACES)('taking it away, %s', async (surface) => {
    await show(surface, 'tidal-gate');
    await tabTo(/^Copy|^Take|^Share|away/i);
    await press('Enter');
    expect(await has('#lede-take-away-panel')).toBe(true);
    await tabTo(/^Plain text$/);
    await press('Enter');
    await expect.poll(() => said('.take-said')).not.toBe('');
    await press('Escape');
    expect(await has('#lede-take-away-panel')).toBe(false);
    expect(await focused()).not.toBeNull();
  });

  test.each(SURFACES)('the switch of the site, %s', async (surface) => {
    await show(surface, 'tidal-gate');
    await tabTo(/^Auto-clean this site$/);
    await press('Space');
    await expect.poll(() => attribute('[role=switch]', 'aria-checked')).toBe('true');
    await press('Space');
    await expect.poll(async () => (await has('[role=switch]')) && attribute('[role=switch]', 'aria-checked')).not.toBe('true');
  });

  test.each(SURFACES)('the text stays where it is while the focus goes to the bar, a panel opens or closes, %s', async (surface) => {
    await show(surface, 'tidal-gate');
    const top = () => inReader((root) => root.querySelector('.scroller').scrollTop);
    // Downwards the bar leaves the page, upwards it is there.
    for (const place of [900, 850]) {
      await inReader((root, to) => root.querySelector('.scroller').scrollTo(0, to), place);
      await page().waitForTimeout(300);
      for (const keys of [['t'], ['Escape'], ['o'], ['o'], ['?'], ['Escape']]) {
        await press(...keys);
        expect([keys, await top()]).toEqual([keys, place]);
      }
      await inReader((root) => root.querySelector('.scroller').focus({ preventScroll: true }));
      await page().waitForTimeout(300);
      for (let turn = 0; turn < 4; turn++) {
        await press('Tab');
        expect([(await focused()).seen, await top()]).toEqual([true, place]);
      }
      await inReader((root) => root.querySelector('.scroller').focus({ preventScroll: true }));
    }
  });

  test('a wide table and long code scroll by the arrow keys, and are ringed', async () => {
    await here.stage.show(scene('page', 'everything', { size: { width: 420, height: 700 } }));
    for (const [name, selector] of [
      [/^Table$/, '.table'],
      [/^Lines of code$/, 'pre'],
    ]) {
      await tabTo(name);
      expect(await inReader((root, wanted) => getComputedStyle(root.querySelector(wanted)).outlineStyle, selector)).toBe('solid');
      await press('ArrowRight', 'ArrowRight', 'ArrowRight');
      await expect.poll(() => inReader((root, wanted) => root.querySelector(wanted).scrollLeft, selector)).toBeGreaterThan(0);
    }
  });

  test.each(SURFACES)('at four times the size: what is found, gone to or has the focus is not under the bar, %s', async (surface) => {
    await here.stage.show(scene(surface, 'everything', { size: { width: 320, height: 256 } }));
    const ofLit = () =>
      inReader((root) => {
        const lit = root.querySelector('.found .now')?.getBoundingClientRect();
        const bars = root.querySelector('.find').getBoundingClientRect();
        return lit && { under: bars.bottom - lit.top, over: lit.bottom - innerHeight };
      });
    await press('/');
    await page().keyboard.type('gauge');
    for (let turn = 0; turn < 4; turn++) {
      await expect.poll(async () => (await ofLit())?.under ?? 1).toBeLessThanOrEqual(0);
      expect((await ofLit()).over).toBeLessThanOrEqual(0);
      await press('Enter');
    }
    await press('Escape', 'j', 'j');
    expect(await focused()).toMatchObject({ seen: true });
    for (const key of [...Array(14).fill('Tab'), ...Array(14).fill('Shift+Tab')]) {
      await page().keyboard.press(key);
      const now = await focused();
      expect([key, now?.name, now?.seen ?? true]).toEqual([key, now?.name, true]);
    }
    for (const name of ['t', 'o']) {
      await press(name);
      const beyond = await inReader((root) => root.querySelector('.panel').getBoundingClientRect().bottom - innerHeight);
      expect([name, beyond <= 0]).toEqual([name, true]);
      await press('Escape');
    }
  });

  test('Esc closes the reader over the page', async () => {
    await show('page', 'tidal-gate');
    await press('Escape');
    await expect.poll(() => page().evaluate(() => document.querySelector('lede-reader'))).toBeNull();
  });
}
