// Chromium, where the person lets the extension read less than it asks for: a copy of the build without hosts and detector.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { STORIES } from '../newsroom/stories/index.mjs';
import { addressOf } from '../newsroom/template.mjs';
import { startSession } from './session.mjs';
import { expectStory } from './stories.mjs';

const A_FILE = pathToFileURL(path.resolve(import.meta.dirname, '../pages/comments/page.html')).href;

let here;
beforeAll(async () => {
  here = await startSession('chromium', {
    manifest(manifest) {
      delete manifest.host_permissions;
      delete manifest.content_scripts;
    },
  });
});
afterEach(() => here.closePopup());
afterAll(() => here?.close());

test('no access to the site: a press on the button reads the story all the same', async () => {
  await here.open(addressOf(STORIES[0]));
  expectStory((await here.press()).story, STORIES[0]);
  await here.goOverPage();
  expectStory((await here.overlayOpens()).story, STORIES[0]);
  await here.browser.press('Escape');
  await here.overlayCloses();
});

test('no access to files: a file on the computer is told as such', async () => {
  await here.browser.allowFiles(false);
  await here.open(A_FILE);
  const { told } = await here.read();
  expect(told.title).toBe('This file is on your computer');
  expect(told.button).toBe('Open the list of extensions');
});

test('with access to files, a file is read like any page', async () => {
  await here.browser.allowFiles(true);
  await here.open(A_FILE);
  expect((await here.read(({ story }) => story)).story.blocks.length).toBe(6);
});

test('no console error, no unhandled rejection in all of this', async () => {
  expect(await here.browser.faults()).toEqual([]);
});
