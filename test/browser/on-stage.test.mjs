// What is checked on the stage of the gallery: the real components in Chromium, without the extension around them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage } from '../gallery/stage.mjs';
import { accessibility } from './accessibility.mjs';
import { figures } from './figures.mjs';
import { keyboard } from './keyboard.mjs';

/** The whole takes a minute and a half, so `npm test` has the main states; `npm run test:stage` has all, the keyboard and the figures. */
const whole = process.env.STAGE === 'whole';

describe('on stage', () => {
  /** Filled before the first test. */
  const here = {};
  beforeAll(async () => {
    here.stage = await openStage();
  });
  afterAll(() => here.stage?.close());

  describe('accessibility', () => accessibility(here, whole));
  if (whole) describe('by the keyboard alone', () => keyboard(here));
  if (whole) describe('figures', () => figures(here));

  test('no fault in any of this', () => expect(here.stage.faults).toEqual([]));
});
