import { describe, expect, it } from 'vitest';
import ar from '../../src/i18n/_locales/ar/messages.json';
import en from '../../src/i18n/_locales/en/messages.json';
import { stringsFrom } from '../../src/i18n/strings';

type Messages = Record<string, { message: string }>;
const from = (messages: Messages) =>
  stringsFrom((name, values) => (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[place - 1] ?? ''));

describe('strings', () => {
  it('fills the places of a string', () => {
    expect(from(en).t('keyFactPlace', 2, 5)).toBe('Key fact 2 of 5');
  });

  it('takes the form that goes with the number', () => {
    const { n } = from(en);
    expect([n('removedCount', 1), n('removedCount', 31)]).toEqual(['1 thing removed', '31 things removed']);
  });

  it('knows the six forms of Arabic', () => {
    const { n } = from(ar);
    expect(new Set([0, 1, 2, 3, 11, 100].map((count) => n('removedAds', count).replace(/\P{Script=Arabic}/gu, '')))).toHaveProperty(
      'size',
      6,
    );
  });

  it('falls back to the general form where the browser took English for want of a language', () => {
    const missing: Messages = { language: { message: 'ar' }, removedAds_other: { message: '$1 ads' } };
    expect(from(missing).n('removedAds', 2)).toMatch(/ads$/);
  });

  it('tells the language the strings are really in, and its direction', () => {
    expect([from(en).language, from(en).dir, from(ar).language, from(ar).dir]).toEqual(['en', 'ltr', 'ar', 'rtl']);
  });
});
