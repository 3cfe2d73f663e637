import { expect, test } from 'vitest';
import { RECIPES, STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { until } from './common.mjs';

const [STORY, OTHER] = STORIES.map(addressOf);

/** Lit with the minutes on a story, dark elsewhere, however the tab gets there. */
export function button(here) {
  test('lights up on a story, with the minutes the popup tells', async () => {
    await here.open(STORY);
    const minutes = await here.lit();
    const { title } = await here.button();
    expect(title).toContain(`${minutes} min`);
    const { story } = await here.press(({ story: shown }) => shown && !shown.minutes.includes('left'));
    expect(story.minutes).toBe(`${minutes} min`);
  });

  test('says the minutes of the story that was read, where the first look took it for a shorter one', async () => {
    await here.open('/talk.html');
    const guess = await here.lit();
    const { story } = await here.read(({ story: shown }) => shown && !shown.minutes.includes('left'));
    const minutes = Number.parseInt(story.minutes, 10);
    expect(minutes).toBeGreaterThan(guess);
    await until(async () => (await here.lit()) === minutes, { what: 'the same minutes on the button' });
    expect((await here.button()).title).toContain(`${minutes} min`);
  });

  test('is lit again after a reload', async () => {
    await here.open(STORY);
    const minutes = await here.lit();
    await here.browser.reload();
    expect(await here.lit()).toBe(minutes);
  });

  test.each(['/', '/en/city/', '/de/wissen/', '/ar/science/'])('stays dark on the list of stories %s', async (list) => {
    await here.open(list);
    expect(await here.staysDark()).toBe(true);
  });

  test('follows back and forward', async () => {
    await here.open('/');
    await here.open(STORY);
    await here.lit();
    await here.browser.back();
    await here.unlit();
    expect(await here.staysDark()).toBe(true);
    await here.browser.forward();
    await here.lit();
    await here.open(OTHER);
    await here.lit();
    await here.browser.back();
    await here.lit();
  });

  test('follows addresses that change without a load', async () => {
    await here.open('/app/');
    expect(await here.staysDark()).toBe(true);
    await here.browser.call((address) => document.querySelector(`a[href="${address}"]`).click(), STORY);
    await here.lit();
    await here.browser.call(() => history.back());
    await here.unlit();
    expect(await here.staysDark()).toBe(true);
    await here.browser.call(() => history.forward());
    await here.lit();
  });

  test('lights up when the story comes late', async () => {
    await here.open('/late.html');
    await here.lit();
    const { story } = await here.read();
    expect(story.title).toBe(RECIPES.headline);
  });
}
