// What the built extension must do, the same in every browser.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aroundText } from './around-text.mjs';
import { autoClean } from './auto-clean.mjs';
import { button } from './button.mjs';
import { factsByHand } from './key-facts.mjs';
import { languages } from './languages.mjs';
import { reading } from './reading.mjs';
import { robustness } from './robustness.mjs';
import { startSession } from './session.mjs';
import { stories } from './stories.mjs';
import { surfaces } from './surfaces.mjs';
import { taking } from './taking.mjs';
import { toldStates } from './told-states.mjs';

/** @param {'chromium'|'firefox'} kind */
export function suite(kind) {
  describe(kind, () => {
    /** Filled before the first test. */
    const here = { kind };
    beforeAll(async () => {
      Object.assign(here, await startSession(kind));
    });
    afterEach(() => here.closePopup());
    afterAll(() => here.close?.());

    describe('the button', () => button(here));
    describe('the story', () => stories(here));
    describe('key facts by hand', () => factsByHand(here));
    describe('languages', () => languages(here));
    if (kind === 'chromium') describe('around the text', () => aroundText(here));
    describe('taking away', () => taking(here));
    describe('reading', () => reading(here));
    if (kind === 'chromium') describe('surfaces', () => surfaces(here));
    describe('told states', () => toldStates(here));
    describe('auto-clean', () => autoClean(here));
    describe('robustness', () => robustness(here));

    test('no console error, no unhandled rejection in all of this', async () => {
      expect(await here.browser.faults()).toEqual([]);
    });
    test('the browser holds nothing against the extension', async () => {
      expect(await here.browser.warnings()).toEqual([]);
    });
  });
}
