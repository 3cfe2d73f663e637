import { expect, test } from 'vitest';
import { RECIPES, STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { expectStory } from './stories.mjs';

const [STORY] = STORIES;

/** Pages and browsers that do not make it easy. */
export function robustness(here) {
  test('the background was stopped: the button lights up and the popup reads', async () => {
    await here.open('/');
    await here.browser.stopBackground();
    await here.open(addressOf(STORY));
    await here.lit();
    await here.browser.stopBackground();
    expectStory((await here.read()).story, STORY);
    await here.lit();
  });

  test('a page whose policy lets nothing in: popup, and reader over the page', async () => {
    await here.open('/strict.html');
    await here.lit();
    const before = await here.html();
    await here.press(({ story }) => story);
    await here.goOverPage();
    const { story } = await here.overlayOpens();
    expectStory(story, RECIPES);
    const paper = await here.inOverlay("getComputedStyle(root.querySelector('.reader')).backgroundColor");
    expect(paper).not.toBe('rgba(0, 0, 0, 0)');
    await here.browser.press('Escape');
    await here.overlayCloses();
    expect(await here.html()).toBe(before);
  });
}
