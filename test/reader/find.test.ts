import { describe, expect, it } from 'vitest';
import { fold, matchesIn } from '../../src/reader/find';

const found = (text: string, words: string) => matchesIn([fold(text)], words).map(({ start, end }) => text.slice(start, end));

describe('finding', () => {
  it('finds every place, in order, in whichever text', () => {
    const texts = ['A bus, a bus.', 'No.', 'Bus!'].map(fold);
    expect(matchesIn(texts, 'bus')).toEqual([
      { in: 0, start: 2, end: 5 },
      { in: 0, start: 9, end: 12 },
      { in: 2, start: 0, end: 3 },
    ]);
  });

  it('minds neither case nor accents, nor how they are written', () => {
    expect(found('Café, CAFE, cafe\u0301s', 'cafe')).toEqual(['Café', 'CAFE', 'cafe\u0301']);
    expect(found('Straße', 'STRASSE')).toEqual(['Straße']);
    expect(found('ΟΔΟΣ', 'οδος')).toEqual(['ΟΔΟΣ']);
  });

  it('minds no blanks, joiners, quotation marks and dashes', () => {
    expect(found('forty\u00a0\n new', 'forty new')).toEqual(['forty\u00a0\n new']);
    expect(found('news\u00adpaper', 'newspaper')).toEqual(['news\u00adpaper']);
    expect(found('It’s “new” – yes', `it's "new" - yes`)).toEqual(['It’s “new” – yes']);
  });

  it('reads other scripts: vowels of Arabic and Hebrew are seldom typed, kana and Hangul stay whole', () => {
    expect(found('كَتَبَ الكاتب', 'كتب')).toEqual(['كَتَبَ']);
    expect(found('שָׁלוֹם', 'שלום')).toEqual(['שָׁלוֹם']);
    expect(found('がか', 'か')).toEqual(['か']);
    expect(found('각 가', '가')).toEqual(['가']);
    expect(found('🚌 bus 🚌', 'bus 🚌')).toEqual(['bus 🚌']);
  });

  it('finds nothing for nothing, and has an end', () => {
    expect([found('a b', ' '), found('a b', '\u0301')]).toEqual([[], []]);
    expect(matchesIn([fold('a'.repeat(9000))], 'a')).toHaveLength(2000);
  });
});
