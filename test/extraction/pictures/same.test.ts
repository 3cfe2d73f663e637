import { describe, expect, test } from 'vitest';
import { PicturesMet, samePicture } from '../../../src/extraction/pictures/same';

describe('the same picture', () => {
  test.each([
    ['https://a.example/h-300x200.jpg', 'https://a.example/h-1200x800.jpg', false],
    ['https://a.example/harbour-300x200.jpg', 'https://a.example/harbour-1200x800.jpg', true],
    ['https://a.example/harbour.jpg?w=300', 'https://a.example/harbour.webp?w=1200', true],
    ['https://a.example/w300/harbour-view.jpg', 'https://b.example/w1200/harbour-view.jpg', true],
    ['https://a.example/x/15125232_M1300x866.jpg', 'https://a.example/x/15125232_W2040C2040x1360o0x0.jpg', true],
    ['https://cdn.example/?url=https%3A%2F%2Fa.example%2Fharbour-view.jpg', 'https://a.example/harbour-view.jpg', true],
    ['https://a.example/4711-0815_52015114.jpg', 'https://a.example/4711-0815_52015120.jpg', false],
    [
      'https://a.example/01000000-0aff-0242-50f7-08dc658aabde_w250.jpg',
      'https://a.example/01000000-0aff-0242-d5d7-08dc658aabd0_w250.jpg',
      false,
    ],
    ['https://a.example/harbour-1.jpg', 'https://a.example/harbour-2.jpg', false],
    ['https://a.example/123456/image.jpg', 'https://a.example/654321/image.jpg', false],
    ['https://a.example/20260301_quay.jpg', 'https://a.example/20260301_mayor.jpg', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePicture(a, b)).toBe(same);
    const met = new PicturesMet();
    met.add(a);
    expect(met.has(b)).toBe(same);
  });
});

test('of many pictures met, the ones seen before are known and no other', () => {
  const met = new PicturesMet();
  for (let i = 0; i < 3000; i++) met.add(`https://a.example/photos/harbour-${7_000_000 + i}-quay.jpg`);
  expect(met.has('https://a.example/photos/harbour-7001234-quay-wide.jpg')).toBe(true);
  expect(met.has('https://a.example/photos/harbour-8001234-quay.jpg')).toBe(false);
});
