// What is checked on the stage of the gallery: the real components in Chromium, without the extension around them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage } from '../gallery/stage.mjs';
import { accessibility } from './accessibility.mjs';
import { figures } from './figures.mjs';
import { keyboard } from './keyboard.mjs';

describe('on stage', () => {
  /** Filled before the first test. */
  const here = {};
  beforeAll(async () => {
    here.stage = await openStage();
  });
  afterAll(() => here.stage?.close());

  describe('accessibility', () => accessibility(here));
  describe('by the keyboard alone', () => keyboard(here));
  describe('figures', () => figures(here));

  test('no fault in any of this', () => expect(here.stage.faults).toEqual([]));
});
