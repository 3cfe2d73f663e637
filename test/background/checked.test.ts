import { describe, expect, it } from 'vitest';
import { checkedReport, facesAmong, isMinutes } from '../../src/background/checked';

const report = { kind: 'news-article', confidence: 0.9, minutes: 4, dark: false, cause: 'page' };

describe('a report from a page', () => {
  it('is taken as it is where it can be used', () => {
    expect(checkedReport(report)).toEqual(report);
    expect(checkedReport({ ...report, cause: 'asked', dark: true })).toEqual({ ...report, cause: 'asked', dark: true });
  });

  it('keeps nothing that does not belong', () => {
    expect(checkedReport({ ...report, dark: 'yes', cause: 'me', minutes: 3.6, more: '<b>' })).toEqual({ ...report, minutes: 4 });
  });

  it.each([
    null,
    'news-article',
    {},
    { ...report, kind: 'nonsense' },
    { ...report, kind: 'toString' },
    { ...report, confidence: 1.1 },
    { ...report, confidence: Number.NaN },
    { ...report, minutes: -1 },
    { ...report, minutes: 1e9 },
    { ...report, minutes: '4' },
  ])('is refused: %j', (payload) => {
    expect(checkedReport(payload)).toBeNull();
  });
});

it('lets a page ask for font faces and for no other file', () => {
  const faces = ['literata-latin-opsz-normal', 'literata-latin-ext-opsz-italic'];
  expect(facesAmong([...faces, '../background', 'literata-latin-opsz-normal.js', 'literata-/../-opsz-normal', 7])).toEqual(faces);
  expect(facesAmong('literata-latin-opsz-normal')).toEqual([]);
});

it('takes whole minutes of a story that was read, and nothing else', () => {
  expect([1, 12, 0, -1, 2.5, 1e9, '4', undefined].filter(isMinutes)).toEqual([1, 12]);
});
