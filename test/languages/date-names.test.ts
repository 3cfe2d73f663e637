import { describe, expect, it } from 'vitest';
import { ALL } from '../../src/languages/all';
import { dateNamesOf, namesOfIntl } from '../../src/languages/date-names';

describe('dateNamesOf', () => {
  it('is what Intl says, for every language that has a pack', () => {
    for (const { language } of ALL) {
      const [ours, theirs] = [dateNamesOf(language), namesOfIntl(language)];
      for (const part of ['months', 'weekdays'] as const) {
        const shared = theirs[part].filter((forms, i) => ours[part][i]?.includes(forms[0] as string));
        // tables of Unicode change a name now and then
        expect([language, part, shared.length >= theirs[part].length - 1]).toEqual([language, part, true]);
        expect([language, part, ours[part].length]).toEqual([language, part, theirs[part].length]);
      }
    }
  });

  it('has the full name first, and how newsrooms shorten it', () => {
    expect(dateNamesOf('de').months[2]).toEqual(['märz', 'mär', 'mrz']);
    expect(dateNamesOf('pl').months[0]?.slice(0, 2)).toEqual(['stycznia', 'styczeń']);
    expect(dateNamesOf('en').weekdays[0]).toEqual(['sunday', 'sun']);
  });

  it('asks Intl for a language without a pack', () => {
    expect(dateNamesOf('sq').months[0]).toContain('janar');
    expect(dateNamesOf('sq').weekdays[0]?.[0]).toBe('e diel');
  });

  it('has none for what is no language', () => {
    for (const tag of ['xx', '', 'not a tag']) expect([tag, dateNamesOf(tag)]).toEqual([tag, { months: [], weekdays: [] }]);
  });
});
