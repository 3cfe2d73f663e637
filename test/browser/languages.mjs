import { expect, test } from 'vitest';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { expectStory } from './stories.mjs';

/** The languages whose words were brought into the page in front, as the extension's own world there holds them; of some a part. */
const packsIn = (here) =>
  here.inPopup(async () => {
    const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
    const [{ id: tabId }] = await tabs.query({ active: true });
    const [{ result }] = await scripting.executeScript({
      target: { tabId },
      func: () => (globalThis.ledeLanguages ?? []).map(({ language, part }) => (part ? `${language} in part` : language)),
    });
    return result;
  });

/** A story is read with the words of its own language, in the popup and over the page. */
export function languages(here) {
  test.each([
    ['de', ['en in part', 'de']],
    ['ar', ['en in part', 'ar']],
    ['en', ['en']],
  ])('%s: brought are %j', async (lang, packs) => {
    const story = STORIES.find((one) => one.lang === lang);
    await here.open(addressOf(story));
    const { story: seen } = await here.press();
    expect(await packsIn(here)).toEqual(packs);
    expectStory(seen, story);
    await here.goOverPage();
    expectStory((await here.overlayOpens()).story, story);
    await here.browser.press('Escape');
    await here.overlayCloses();
  });
}
