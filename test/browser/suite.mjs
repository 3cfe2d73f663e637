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

/** What is tried of the pages and the button over them, by name. */
export const PAGES = {
  'the button': button,
  'the story': stories,
  languages,
  'told states': toldStates,
  'auto-clean': autoClean,
  robustness,
};

/** What is tried of the reader. */
export const READER = {
  'key facts by hand': factsByHand,
  'around the text': aroundText,
  'taking away': taking,
  reading,
  surfaces,
};

/** What no browser does for itself: components and figures, the same in each. */
const SAME_IN_ALL = new Set([surfaces, factsByHand, aroundText]);

/**
 * @param {'chromium'|'firefox'} kind
 * @param {object} parts what to try in one browser, from start to end
 */
export function suite(kind, parts) {
  describe(kind, () => {
    /** Filled before the first test. */
    const here = { kind };
    beforeAll(async () => {
      Object.assign(here, await startSession(kind));
    });
    afterEach(() => here.closePopup());
    afterAll(() => here.close?.());

    for (const [name, tests] of Object.entries(parts)) {
      if (kind !== 'chromium' && SAME_IN_ALL.has(tests)) continue;
      describe(name, () => tests(here));
    }

    test('no console error, no unhandled rejection in all of this', async () => {
      expect(await here.browser.faults()).toEqual([]);
    });
    test('the browser holds nothing against the extension', async () => {
      expect(await here.browser.warnings()).toEqual([]);
    });
  });
}
