import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguagePack } from '../../src/languages/pack';
import { alone } from '../alone';

const de: LanguagePack = { language: 'de', creditWords: ['foto', 'bild'] };
vi.mock('../../src/languages/at-hand', () => ({ AT_HAND: [{ language: 'en', creditWords: ['photo', 'foto'] }] }));

alone();
const fresh = () => import('../../src/languages/known');

describe('what is known of languages', () => {
  beforeEach(() => vi.resetModules());

  it('is what is at hand, and what is learned', async () => {
    const { learn, packOf, wordsOf } = await fresh();
    expect(packOf('de')).toBeUndefined();
    expect(wordsOf('creditWords')).toEqual(['photo', 'foto']);
    learn([de]);
    expect(packOf('de')).toBe(de);
    expect(wordsOf('creditWords')).toEqual(['photo', 'foto', 'bild']);
    expect(wordsOf('signOffs')).toEqual([]);
  });

  it('is made into patterns once for each set of packs', async () => {
    const { learn, ofKnown, wordsOf } = await fresh();
    const make = vi.fn(() => wordsOf('creditWords').join('|'));
    const words = ofKnown(make);
    expect(make).not.toHaveBeenCalled();
    expect([words(), words()]).toEqual(['photo|foto', 'photo|foto']);
    expect(make).toHaveBeenCalledTimes(1);
    learn([de]);
    expect([words(), words()]).toEqual(['photo|foto|bild', 'photo|foto|bild']);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('stays as it is where a part comes twice', async () => {
    const part: LanguagePack = { language: 'fr', part: true, creditWords: ['photo'] };
    const { learn, ofKnown } = await fresh();
    learn([part]);
    const make = vi.fn(() => 1);
    const made = ofKnown(make);
    made();
    learn([part]);
    made();
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('takes the whole of a language in place of a part', async () => {
    const part: LanguagePack = { language: 'fr', part: true, creditWords: ['photo'] };
    const whole: LanguagePack = { language: 'fr', creditWords: ['photo', 'image'] };
    const { isWhole, learn, packOf } = await fresh();
    expect(isWhole('fr')).toBe(false);
    learn([part]);
    expect(isWhole('fr')).toBe(false);
    learn([whole]);
    expect(isWhole('fr')).toBe(true);
    learn([part]);
    expect(packOf('fr')).toBe(whole);
  });

  it('stays as it is where a pack comes twice', async () => {
    const { learn, ofKnown, packOf } = await fresh();
    learn([de]);
    const make = vi.fn(() => 1);
    const made = ofKnown(make);
    made();
    learn([{ language: 'de' }]);
    made();
    expect(packOf('de')).toBe(de);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
