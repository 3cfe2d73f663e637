import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/detection/minutes';
import { wordKey } from '../../src/dom/words';
import { sentences } from '../../src/keyfacts/sentences';
import { terms } from '../../src/keyfacts/terms';

describe('signs between words', () => {
  it('are no part of a key', () => {
    expect(wordKey('Orrin · The Gazette_ 2 – Météo')).toBe('orrin the gazette 2 météo');
    expect(wordKey(' · __ ')).toBe('');
  });

  it('are no words and no sentences', () => {
    expect(countWords('Orrin · The Gazette ___ 2')).toBe(4);
    expect(terms('Orrin · Gazette', 'en')).toEqual({ words: 2, stems: ['orrin', 'gazett'] });
    expect(sentences('___ · ___', 'en')).toEqual([]);
  });
});
