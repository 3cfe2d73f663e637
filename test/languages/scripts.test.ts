import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/languages/catalog';
import { SCRIPTS, writtenIn } from '../../src/languages/scripts';

describe('SCRIPTS', () => {
  /** ISO 15924 codes of writings that use several scripts, or a style of one. */
  const FAMILIES: Record<string, string> = { Jpan: 'Kana', Hans: 'Hani', Kore: 'Hang', Aran: 'Arab' };

  it('names languages as Intl does', () => {
    for (const { script, languages = '' } of SCRIPTS)
      for (const language of languages.split(' ').filter(Boolean)) {
        const usual = new Intl.Locale(language).maximize().script as string;
        expect([language, FAMILIES[usual] ?? usual]).toEqual([language, script]);
      }
    for (const language of CATALOG.filter((name) => new Intl.Locale(name).maximize().script === 'Latn'))
      expect([language, writtenIn(language, 'Latn'), writtenIn(language, 'Thai')]).toEqual([
        language,
        true,
        language === 'ms' || language === 'ro',
      ]);
  });
});

describe('writtenIn', () => {
  it('knows the script of a language by any of its tags', () => {
    expect(writtenIn('de-CH', 'Latn')).toBe(true);
    expect(writtenIn('de-CH', 'Cyrl')).toBe(false);
    expect(writtenIn('zh-Hant-TW', 'Hani')).toBe(true);
    expect(writtenIn('ja', 'Hani')).toBe(true);
    expect(writtenIn('ko', 'Hani')).toBe(false);
  });

  it('believes a tag that names its script, and a language that has two', () => {
    expect(writtenIn('ru-Latn', 'Latn')).toBe(true);
    expect(writtenIn('sr', 'Latn') && writtenIn('sr', 'Cyrl')).toBe(true);
  });

  it('denies nothing of what it does not know', () => {
    for (const tag of ['eu', 'nonsense tag', '']) expect([tag, writtenIn(tag, 'Cyrl')]).toEqual([tag, true]);
    expect(writtenIn('de', undefined)).toBe(true);
  });
});
