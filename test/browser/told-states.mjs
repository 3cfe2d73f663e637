import { expect, test } from 'vitest';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';

const ofKind = (kind) => addressOf(STORIES.find((story) => story.kind === kind));

/** Where there is no story, or only part of one, the popup says so in plain words: never a blank, never a dead button. */
export function toldStates(here) {
  const told = (address, title) =>
    test(`${address}: ${title}`, async () => {
      await here.open(address);
      const { told: state } = await here.read(({ told: shown }) => shown?.title === title);
      expect(state.text.length).toBeGreaterThan(20);
      expect(state.button).toBeTruthy();
    });

  told('/', 'This does not look like a story');
  told('/empty.html', 'This page is empty');
  told('/frames.html', 'The text stands in a page within the page');
  told('/leaflet.pdf', 'This is a PDF, not a page');
  told({ chromium: 'chrome://version/', firefox: 'about:support' }[here.kind], 'This page belongs to the browser');

  test('a front page is read anyway when a person insists', async () => {
    await here.open('/');
    await here.press(({ told: state }) => state?.title === 'This does not look like a story');
    await here.inPopup(() => document.querySelector('.told .button').click());
    const { story } = await here.popupShows(({ story: shown }) => shown);
    expect(story.text.length).toBeGreaterThan(200);
  });

  test('a page that is still loading says so, and becomes the story by itself', async () => {
    await here.open('/empty.html');
    const address = `${here.site.origin}/slow.html`;
    await here.browser.call((next) => {
      setTimeout(() => location.assign(next));
    }, address);
    await here.site.slowIsAsked();
    await here.press(({ told: state }) => state?.title === 'The page is still loading');
    here.site.finishSlow();
    const { story } = await here.popupShows(({ story: shown }) => shown);
    expect(story.blocks.length).toBeGreaterThan(4);
  });

  test('a paywall stub is told as a part of the story', async () => {
    await here.open(ofKind('paywall'));
    const { story } = await here.read();
    expect(story.partial).toMatch(/for subscribers/);
  });

  test('a consent wall is told as well', async () => {
    await here.open(ofKind('consent'));
    const { story } = await here.read();
    expect(story.partial).toMatch(/cookies/);
  });
}
