import { describe, expect, it } from 'vitest';
import { publishedOn, updatedOn } from '../../src/reader/dates';

describe('dates', () => {
  it('tells the day in the reader’s language', () => {
    expect(publishedOn('2024-04-21T12:00:00Z', 'de')).toEqual({ text: '21. April 2024', iso: '2024-04-21T12:00:00Z' });
  });

  it('keeps a date without a time on its day in every time zone', () => {
    expect(publishedOn('2024-04-21', 'en-GB')?.text).toBe('21 April 2024');
  });

  it('tells nothing of what is no date', () => {
    expect([publishedOn(undefined, 'en'), publishedOn('yesterday', 'en'), updatedOn('2024-04-21', 'soon', 'en')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells the day of a later update, and the time of one on the same day', () => {
    expect(updatedOn('2024-04-21T10:00:00Z', '2024-04-23T10:00:00Z', 'en-GB')?.text).toBe('23 April 2024');
    expect(updatedOn('2024-04-21T10:00:00Z', '2024-04-21T12:30:00Z', 'en-GB')?.text).toMatch(/^\d\d:\d\d$/);
  });

  it('tells no update that came at once, before, or without a time on the same day', () => {
    expect(updatedOn('2024-04-21T10:00:00Z', '2024-04-21T10:01:00Z', 'en')).toBeUndefined();
    expect(updatedOn('2024-04-21T10:00:00Z', '2024-04-20T10:00:00Z', 'en')).toBeUndefined();
    expect(updatedOn('2024-04-21', '2024-04-21', 'en')).toBeUndefined();
  });
});
