import { afterEach, expect, test } from 'vitest';
import { RECIPES, STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { until } from './common.mjs';

const [STORY] = STORIES;
/** Has none that is sure. */
const INTERVIEW = STORIES.find(({ kind }) => kind === 'interview');

/** What a reader does with the key facts: why, more and fewer, unmark, mark by hand, and find it so again. */
export function factsByHand(here) {
  afterEach(async () => {
    await here.closePopup();
    await here.browser.background(() => (globalThis.browser ?? globalThis.chrome).storage.local.clear());
  });

  test('a mark taken away, one made by hand, and both there when the popup opens again', async () => {
    await here.open(addressOf(STORY));
    await here.press();
    const marked = () => here.inPopup(() => [...document.querySelectorAll('.fact-sentence')].map((one) => one.textContent));
    const before = await marked();
    const why = await here.inPopup(() => {
      document.querySelector('.fact-more').click();
      return new Promise((done) => setTimeout(() => done(document.querySelector('.fact-why p').textContent), 100));
    });
    expect(why).not.toBe('');
    await here.inPopup(() => document.querySelector('.fact-why .quiet-button').click());
    await until(async () => (await marked()).length === before.length - 1, { what: 'the mark to go' });

    const selected = await here.inPopup(() => {
      // The last one: an early one may be where the mark was taken away.
      const paragraph = [...document.querySelectorAll('.body > p')].findLast((one) => !one.querySelector('mark, a'));
      const range = document.createRange();
      range.setStart(paragraph.firstChild, 0);
      range.setEnd(paragraph.firstChild, paragraph.textContent.indexOf(' ', 20));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return range.toString();
    });
    await until(() => here.inPopup(() => document.querySelector('.mark-selection')?.checkVisibility()), { what: 'the button to mark' });
    await here.inPopup(() => document.querySelector('.mark-selection').click());
    await until(async () => (await marked()).includes(selected), { what: 'the mark made by hand' });

    const after = await marked();
    await here.closePopup();
    await here.press();
    expect(await marked()).toEqual(after);
    await here.inPopup(() => document.querySelector('.restore button').click());
    await until(async () => (await marked()).length === before.length + 1, { what: 'the removed mark to come back' });
  });

  test('more and fewer key facts, here and where the story opens next', async () => {
    // It has several.
    await here.open(addressOf(RECIPES));
    await here.press();
    const count = () => here.inPopup(() => document.querySelectorAll('.fact-sentence').length);
    const before = await count();
    const step = (at) => here.inPopup((at) => [...document.querySelectorAll('.amount')].at(at).click(), at);
    await step(-1);
    await until(async () => (await count()) > before, { what: 'more' });
    await step(0);
    await until(async () => (await count()) === before, { what: 'as many as usual' });
    await step(0);
    await until(async () => (await count()) < before, { what: 'fewer' });
    const fewer = await count();
    await here.closePopup();
    await here.press();
    await until(async () => (await count()) === fewer, { what: 'as few as before' });
  });

  test('where none is sure, a reader may ask for more', async () => {
    await here.open(addressOf(INTERVIEW));
    await here.press();
    const count = () => here.inPopup(() => document.querySelectorAll('.fact-sentence').length);
    expect(await count()).toBe(0);
    await here.inPopup(() => [...document.querySelectorAll('.amount')].at(-1).click());
    await until(async () => (await count()) > 0, { what: 'more' });
  });

  test('words selected over the page become a key fact', async () => {
    await here.open(addressOf(STORY));
    await here.press(({ story: shown }) => shown);
    await here.goOverPage();
    await here.overlayOpens();
    await here.inOverlay(`(() => {
      const paragraph = [...root.querySelectorAll('.body > p')].find((one) => !one.querySelector('mark, a'));
      const range = document.createRange();
      range.setStart(paragraph.firstChild, 0);
      range.setEnd(paragraph.firstChild, paragraph.textContent.indexOf(' ', 20));
      const selection = root.getSelection ? root.getSelection() : getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      paragraph.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    })()`);
    await until(() => here.inOverlay("root.querySelector('.mark-selection')?.checkVisibility() === true"), { what: 'the button to mark' });
    const before = await here.inOverlay("root.querySelectorAll('.fact-sentence').length");
    await here.inOverlay("root.querySelector('.mark-selection').click()");
    await until(async () => (await here.inOverlay("root.querySelectorAll('.fact-sentence').length")) === before + 1, { what: 'the mark' });
  });
}
