import { afterEach, beforeEach, expect, test } from 'vitest';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { sleep, until } from './common.mjs';
import { inOne } from './in-one.mjs';

const [STORY] = STORIES;
const WITH_HEADINGS = STORIES.find(({ body }) => JSON.stringify(body ?? '').includes('"h2"')) ?? STORIES.find(({ lang }) => lang === 'de');

/** Runs in the popup: voices of two languages come, that say each sentence in no time; what they said is kept. */
const giveVoices = () => {
  window.said = [];
  const voices = ['en-US', 'en-GB', 'de-DE'].map((lang) => ({ name: lang, lang, voiceURI: lang, default: false, localService: true }));
  const timers = [];
  Object.assign(SpeechSynthesis.prototype, {
    getVoices: () => voices,
    cancel: () => timers.splice(0).forEach(clearTimeout),
    speak(utterance) {
      window.said.push([utterance.voice.lang, utterance.rate, utterance.text]);
      timers.push(
        setTimeout(() => utterance.onstart?.()),
        setTimeout(() => utterance.onend?.(), 250),
      );
    },
  });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
};

/** What surrounds the text: how it is set, finding the way in it, following it by line or by ear. */
export function reading(here) {
  const set = (settings) =>
    here.browser.background(
      (change) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { version: 1, ...change } }),
      settings,
    );
  const popup = (code, ...given) => here.inPopup(code, ...given);
  const overPage = async (story) => {
    await here.open(addressOf(story));
    await here.press(({ story: shown }) => shown);
    await here.goOverPage();
    await here.overlayOpens();
    await until(async () => !(await here.popupIsOpen()), { what: 'the popup to close' });
  };
  const keys = async (...pressed) => {
    for (const key of pressed) await here.browser.press(key);
  };
  const inOverlay = (what, code) => until(() => here.inOverlay(code), { what });
  const focused = (code) => here.inOverlay(`(() => { const focus = root.activeElement; return ${code}; })()`);

  beforeEach(() => set({}));
  afterEach(async () => {
    await here.closePopup();
    await here.browser.background(() => (globalThis.browser ?? globalThis.chrome).storage.local.clear());
  });

  test('theme and face: shown at once, loaded only when chosen, and there from the first paint when it opens again', async () => {
    await here.open(addressOf(STORY));
    await here.press(({ story }) => story);
    const loaded = () =>
      popup(() => [
        ...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))),
      ]);
    await popup(() => document.querySelector('[aria-controls=lede-text-panel]').click());
    expect(await loaded()).toEqual(['Literata']);
    await popup(() => document.querySelector('.panel input[value=contrast]').click());
    await popup(() => document.querySelector('.panel input[value=source-serif]').click());
    await until(async () => (await loaded()).includes('Source Serif 4'), { what: 'the face' });
    expect(await loaded()).not.toContain('Atkinson Hyperlegible Next');
    const look = () =>
      popup(() => [
        getComputedStyle(document.querySelector('.reader')).backgroundColor,
        getComputedStyle(document.querySelector('.story')).fontFamily.split(',')[0].replaceAll('"', ''),
      ]);
    await until(async () => (await look()).join() === 'rgb(0, 0, 0),Source Serif 4', { what: 'the look' });
    await popup(() => document.querySelector('.panel input[value=named]').click());
    await popup(() => {
      const field = document.querySelector('.named-font input');
      field.value = 'Nonesuch Grotesk';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(() => popup(() => document.querySelector('.field-note').textContent.includes('Nonesuch Grotesk')), { what: 'the note' });
    await popup(() => document.querySelector('.panel input[value=source-serif]').click());
    await here.closePopup();
    await here.press(({ story }) => story);
    await until(async () => (await look()).join() === 'rgb(0, 0, 0),Source Serif 4', { what: 'the look' });
    const [early, paint] = await popup(() => [
      performance.getEntriesByName('early-theme')[0].startTime,
      performance.getEntriesByType('paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    ]);
    expect(early).toBeLessThan(paint);
    await popup(() => [...document.querySelectorAll('[aria-controls=lede-text-panel]')][0].click());
    await popup(() => document.querySelector('.panel .quiet-button:last-child').click());
    await until(async () => (await look())[1] === 'Literata', { what: 'the defaults' });
  });

  inOne(here)('the first paint has the theme that was chosen over the page meanwhile', async () => {
    await here.open(addressOf(STORY));
    const opened = async () => {
      await here.press(({ story }) => story);
      const theme = await popup(() => performance.getEntriesByName('early-theme')[0].detail);
      await here.closePopup();
      return theme;
    };
    expect(await opened()).toBe('auto');
    await overPage(STORY);
    await keys('t');
    await here.inOverlay("root.querySelector('.panel input[value=contrast]').click()");
    await sleep(300);
    await keys('Escape', 'Escape');
    await here.overlayCloses();
    expect(await opened()).toBe('contrast');
    await set({});
    await sleep(300);
    expect(await opened()).toBe('auto');
  });

  test('words are divided by the rules of the story’s language, or it is told that the browser has none', async () => {
    await set({ hyphens: true });
    await here.open(addressOf(STORIES.find(({ lang }) => lang === 'de')));
    await here.press(({ story }) => story);
    await popup(() => document.querySelector('[aria-controls=lede-text-panel]').click());
    const { divides, told } = await popup(async () => {
      const word = (hyphens) => {
        const box = document.createElement('div');
        box.lang = 'de';
        box.textContent = 'donaudampfschifffahrtsgesellschaft';
        box.style.cssText = `position: absolute; inline-size: 5em; overflow-wrap: normal; hyphens: ${hyphens}`;
        document.body.append(box);
        const { height } = box.getBoundingClientRect();
        box.remove();
        return height;
      };
      await new Promise((done) => setTimeout(done, 200));
      return { divides: word('auto') > word('none'), told: document.querySelector('.hyphens-note')?.textContent ?? '' };
    });
    expect(told).toBe(divides ? '' : 'This browser cannot hyphenate this story’s language.');
    await popup(() => [...document.querySelectorAll('.panel .check')].find(({ textContent }) => textContent.includes('Hyphenate')).click());
    await until(() => popup(() => document.querySelector('.hyphens-note') === null), { what: 'the note to go' });
  });

  test('by keys alone: paragraphs and key facts, all keys listed, finding, lines in focus; shut, the keys are the page’s again', async () => {
    await overPage(STORY);
    await keys('n', 'n');
    expect(await focused('focus.dataset.fact')).not.toBe(undefined);
    await keys('j');
    const first = await focused("[...root.querySelector('.body').children].indexOf(focus)");
    await keys('j', 'k', 'k');
    expect(await focused("[...root.querySelector('.body').children].indexOf(focus)")).toBe(first - 1);
    await keys('Tab');
    expect(await focused("focus.matches('a, button, input, summary, [tabindex]') && !focus.matches('.body > *')")).toBe(true);
    await keys('?');
    await inOverlay('the list of keys', "root.querySelectorAll('.key-list div').length > 12");
    await keys('Escape');
    await keys('/', ...'tidal');
    await inOverlay('the matches', "/^1 of [2-9]/.test(root.querySelector('.find-count').textContent)");
    await inOverlay('the lights', "root.querySelectorAll('.found i').length > 1");
    await keys('Enter');
    await inOverlay('the next one', "/^2 of/.test(root.querySelector('.find-count').textContent)");
    const lit = await here.inOverlay("root.querySelector('.found .now').getBoundingClientRect().toJSON()");
    expect(lit.top).toBeGreaterThan(90);
    expect(lit.bottom).toBeLessThan(900);
    await keys('x');
    await inOverlay('to be told that there is none', "root.querySelector('.find-count').textContent === 'Not found'");
    await keys('Escape');
    await inOverlay('the row to close', "root.querySelector('.find') === null && root.querySelector('.lights') === null");
    await keys('f', 'r');
    const band = () =>
      here.inOverlay(
        "(() => { const rest = root.querySelector('.veil.rest'), ruler = root.querySelector('.ruler'); return rest && ruler && [rest, ruler].map((part) => Math.round(part.getBoundingClientRect().top + root.querySelector('.scroller').scrollTop)); })()",
      );
    const [veil, ruler] = await until(band, { what: 'a line in focus' });
    expect(Math.abs(veil - ruler)).toBeLessThan(8);
    await keys(...Array(12).fill('ArrowDown'));
    const [further] = await until(async () => ((await band())[0] > veil + 100 ? band() : null), { what: 'the line to move' });
    const inWindow = further - (await here.inOverlay("root.querySelector('.scroller').scrollTop"));
    expect(inWindow).toBeGreaterThan(60);
    expect(inWindow).toBeLessThan(760);
    // Over the lead picture the picture is lit, and nothing else.
    const litAround = () =>
      here.inOverlay(
        "(() => { const [veil, rest] = root.querySelectorAll('.veil'), picture = root.querySelector('.figure').getBoundingClientRect(); return [picture.top - veil.getBoundingClientRect().bottom, rest.getBoundingClientRect().top - picture.bottom].map(Math.round); })()",
      );
    await keys('f');
    await here.inOverlay(
      "(() => { const picture = root.querySelector('.figure'); picture.scrollIntoView({ block: 'center' }); const { top } = picture.getBoundingClientRect(); root.querySelector('.scroller').dispatchEvent(new PointerEvent('pointermove', { clientX: 600, clientY: top + 80 })); })()",
    );
    await until(async () => (await litAround()).every((away) => away === 3), { what: 'the picture to be lit alone' });
    await keys('f', 'f', 'f', 'r');
    await inOverlay('nothing to be dimmed', "root.querySelector('.line-focus') === null");
    await keys('Escape');
    await here.overlayCloses();
    await here.browser.call(() => {
      window.heard = [];
      addEventListener('keydown', (event) => setTimeout(() => window.heard.push([event.key, event.defaultPrevented])));
    });
    await keys('n', 'j', '/');
    await sleep(100);
    expect(await here.browser.call('window.heard')).toEqual([
      ['n', false],
      ['j', false],
      ['/', false],
    ]);
    await keys('Escape');
  });

  inOne(here)('listening: sentence by sentence, lit and in view, and where it stopped when the popup opens again', async () => {
    await here.open(addressOf(STORY));
    await here.press(({ story }) => story);
    await popup(giveVoices);
    await popup(() => document.querySelector('[aria-label=Listen]').click());
    await until(() => popup('window.said.length >= 4'), { what: 'some sentences' });
    await popup(() => document.querySelector('[aria-label=Pause]').click());
    const said = await popup('window.said');
    expect(said[0]).toEqual(['en-US', 1, STORY.headline]);
    const { light, note } = await popup(() => ({
      light: document.querySelector('.spoken i').getBoundingClientRect().toJSON(),
      note: document.querySelector('.listen-note').textContent,
    }));
    expect(light.top).toBeGreaterThan(40);
    expect(light.bottom).toBeLessThan(560);
    expect(note).toContain('when the popup closes');
    // What is skipped while it rests is skipped for good.
    await popup(() => document.querySelector('[aria-label="Next sentence"]').click());
    await sleep(400);
    await here.closePopup();
    await here.press(({ story }) => story);
    await popup(giveVoices);
    await until(() => popup(() => document.querySelector('.listen-note')?.textContent.includes('stopped here')), { what: 'to be told so' });
    await popup(() => {
      const speed = document.querySelector('.listen select');
      speed.value = '1.5';
      speed.dispatchEvent(new Event('change', { bubbles: true }));
      document.querySelector('[aria-label="Go on"]').click();
    });
    await until(() => popup('window.said.length > 0'), { what: 'the next sentence' });
    const [lang, rate, next] = (await popup('window.said')).at(-1);
    expect([lang, rate]).toEqual(['en-US', 1.5]);
    expect(said.map(([, , text]) => text)).not.toContain(next);
    await popup(() => document.querySelector('[aria-label="Stop listening"]').click());
  });

  test('the place is kept over the page and in the popup alike, without the address; no voice is told', async () => {
    await overPage(STORY);
    await keys('l');
    await inOverlay('to be told', "root.querySelector('.listen-note')?.textContent.includes('no voice')");
    expect(await here.inOverlay("root.querySelectorAll('.listen button').length")).toBe(1);
    await here.inOverlay("root.querySelector('.listen button').click()");
    // The scrolling has not rested when it closes.
    await here.inOverlay(`new Promise((done) => {
      const scroller = root.querySelector('.scroller');
      scroller.addEventListener('scroll', done, { once: true });
      scroller.scrollTop = 1400;
    }).then(() => {})`);
    await keys('Escape');
    await here.overlayCloses();
    await here.press(({ story }) => story);
    await until(() => popup('document.querySelector(".scroller").scrollTop > 800'), { what: 'the place' });
    // Between two paragraphs there is none: the first one below the bar.
    const text = await popup(
      () => [100, 130, 160, 190, 220].map((y) => document.elementFromPoint(300, y)?.closest('.body > *')?.textContent).find(Boolean) ?? '',
    );
    expect(text).toBeTruthy();
    const kept = await here.browser.background(async () =>
      JSON.stringify(await (globalThis.browser ?? globalThis.chrome).storage.local.get('places')),
    );
    expect(kept).toMatch(/",\d/);
    expect(kept).not.toContain('tidal');
  });

  // What differs in no browser is tried in one.
  if (here.kind === 'chromium') {
    test('a panel stays open under the pointer: a press on words sets what they name, one on empty room does nothing', async () => {
      await here.open(addressOf(STORY));
      await here.press(({ story }) => story);
      const point = async (selector) => {
        const [x, y] = await popup((wanted) => {
          const { left, top, width, height } = document.querySelector(wanted).getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        }, selector);
        for (const type of ['mousePressed', 'mouseReleased'])
          await here.toPopup('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      };
      await point('[aria-controls=lede-text-panel]');
      await until(() => popup("document.querySelector('.panel') !== null"), { what: 'the panel' });
      await point('.panel legend');
      await point('.panel .slider label');
      expect(await popup('document.activeElement.type')).toBe('range');
      await point('.panel .check');
      await until(() => popup("document.querySelector('.card') === null"), { what: 'the key facts to go' });
      expect(await popup("document.querySelector('.panel') !== null")).toBe(true);
      await point('.headline');
      await until(() => popup("document.querySelector('.panel') === null"), { what: 'the panel to close' });
    });

    test('letter and word spacing are those of the key facts too', async () => {
      await set({ letterSpacing: 0.1, wordSpacing: 0.2 });
      await here.open(addressOf(STORY));
      await here.press(({ story }) => story);
      const spacings = await popup(() =>
        ['.body > p', '.fact-sentence'].map((selector) => {
          const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(document.querySelector(selector));
          return [letterSpacing, wordSpacing].map((space) => (Number.parseFloat(space) / Number.parseFloat(fontSize)).toFixed(1));
        }),
      );
      expect(spacings).toEqual([
        ['0.1', '0.2'],
        ['0.1', '0.2'],
      ]);
    });

    test('finding begins with the headline, which the row for it does not hide', async () => {
      await here.open(addressOf(STORY));
      await here.press(({ story }) => story);
      await popup(() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })));
      await until(() => popup(() => document.querySelector('.find') !== null), { what: 'the row' });
      const { count, headline, row } = await popup(async () => {
        const field = document.querySelector('.find input');
        field.value = 'Halvern';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 200));
        return {
          count: document.querySelector('.find-count').textContent,
          headline: document.querySelector('.headline').getBoundingClientRect().top,
          row: document.querySelector('.find').getBoundingClientRect().bottom,
        };
      });
      expect(count).toMatch(/^1 of /);
      expect(headline).toBeGreaterThan(row);
    });

    test('minutes left are told to the end of the story', async () => {
      await here.open(addressOf(STORY));
      await here.press(({ story }) => story);
      const minutes = () => popup(() => document.querySelector('.bar-minutes').textContent);
      const [all] = (await minutes()).match(/\d+/);
      expect(await minutes()).toBe(`${all} min`);
      await popup(() => document.querySelector('.scroller').scrollBy(0, 200));
      await until(async () => (await minutes()) === `${all} min left`, { what: 'the minutes left' });
      await popup(() => document.querySelector('.scroller').scrollBy(0, 1e6));
      await until(async () => (await minutes()) === `${all} min`, { what: 'the whole to be told at the end' });
    });

    test('contents: the way to each heading, the one that is read is lit', async () => {
      await overPage(WITH_HEADINGS);
      await inOverlay('the outline beside the text', "root.querySelector('.outline .outline-list button')?.checkVisibility()");
      expect(await here.inOverlay("root.querySelector('.outline [aria-current]')")).toBe(null);
      await keys('o');
      await here.inOverlay("root.querySelector('.panel .outline-list button').click()");
      expect(await focused('focus.localName')).toBe('h2');
      await inOverlay('the heading to be lit', "Boolean(root.querySelector('.outline [aria-current=location]'))");
      expect(await here.inOverlay("root.querySelector('.panel')")).toBe(null);
      await keys('Escape');
      await here.overlayCloses();
    });

    test('keys: changed in the options, and switched off', async () => {
      await here.open(`${here.browser.base}options/index.html`);
      const row = (name) => `[...document.querySelectorAll('.rows li')].find((row) => row.textContent.includes('${name}'))`;
      await until(() => here.browser.call(`Boolean(${row('Next paragraph')})`), { what: 'the list of keys' });
      await here.browser.call(`${row('Next paragraph')}.querySelector('button').focus()`);
      await keys('Enter', 'n');
      await until(() => here.browser.call("document.querySelector('.said-here').textContent.includes('Next key fact')"), {
        what: 'to be told that the key is taken',
      });
      await keys('x');
      await until(() => here.browser.call(`${row('Next paragraph')}.querySelector('kbd')?.textContent === 'x'`), { what: 'the new key' });
      await here.browser.call(`${row('Next key fact')}.querySelector('button:last-child').click()`);
      await until(() => here.browser.call(`${row('Next key fact')}.querySelector('kbd') === null`), { what: 'the key to be gone' });
      // What is on show is on its way to be stored, and no person leaves so soon.
      const stored = () =>
        here.browser.background(async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings')).settings);
      await until(
        async () =>
          Object.values((await stored()).keys ?? {})
            .sort()
            .join() === ',x',
        { what: 'both keys to be stored' },
      );
      await overPage(STORY);
      await keys('n', 'j');
      expect(await focused('focus.className')).toBe('scroller');
      await keys('x');
      expect(await focused("focus.matches('.body > *')")).toBe(true);
      await set({ keysOn: false });
      await inOverlay('the keys to be off', "(root.querySelector('.scroller').focus(), true)");
      await sleep(150);
      await keys('x', '/');
      expect(await here.inOverlay("[root.activeElement.className, root.querySelector('.find')]")).toEqual(['scroller', null]);
      await keys('Escape');
      await here.overlayCloses();
    });
  }
}
