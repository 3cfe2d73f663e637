import { describe, expect, it } from 'vitest';
import { ALL } from '../../src/languages/all';
import { CATALOG } from '../../src/languages/catalog';
import { wantedPacks } from '../../src/languages/wanted';

const ENGLISH =
  'The bridge was closed on Monday because of the storm, and the town has to wait for the ferry that is on its way to the harbour.';
const GERMAN =
  'Die Brücke ist seit Montag für den Verkehr gesperrt, und die Stadt wartet nicht länger auf das Geld, das sich der Rat von der Bahn erhofft.';
const RUSSIAN = 'Мост закрыли в понедельник из-за шторма, и город ждёт паром, который уже вышел в море.';
const ARABIC = 'أغلق الجسر يوم الاثنين بسبب العاصفة وتنتظر المدينة العبارة التي خرجت من الميناء';
const LATIN = 'Xylem quorpta zinv morlu xenqua prato vilsk';

const wanted = (declared: string[], text: string) => wantedPacks({ declared, text });

it('knows every pack there is by name, in the order of the packs', () => {
  expect(CATALOG).toEqual(ALL.map(({ language }) => language));
});

describe('a page needs the words', () => {
  it('of the language it declares and speaks, however the tag is written', () => {
    expect(wanted(['de-DE', 'de_AT'], GERMAN)).toEqual(['de']);
    expect(wanted(['DE'], GERMAN)).toEqual(['de']);
    expect(wanted(['en-GB'], ENGLISH)).toEqual(['en']);
    expect(wanted(['ar'], ARABIC)).toEqual(['ar']);
  });

  it('of the language it speaks as well, where it declares another', () => {
    expect(wanted(['en'], GERMAN)).toEqual(['en', 'de']);
  });

  it('of languages that have another name', () => {
    for (const tag of ['nb-NO', 'nn-NO', 'no']) expect(wanted([tag], LATIN)).toEqual(['no']);
    expect(wanted(['iw'], '')).toEqual(['he']);
  });

  it('of all languages in its letters, where neither tells which it is', () => {
    for (const declared of [[], ['en'], ['mk']]) {
      expect(wanted(declared, RUSSIAN)).toEqual(expect.arrayContaining(['bg', 'ru', 'sr', 'uk']));
      for (const other of ['de', 'fr', 'ar', 'el']) expect(wanted(declared, RUSSIAN)).not.toContain(other);
    }
    expect(wanted([], LATIN)).toEqual(expect.arrayContaining(['en', 'de', 'vi', 'sw']));
    expect(wanted([], LATIN)).not.toContain('ru');
  });

  it('of a few only, where a page lists what it could be read in', () => {
    const many = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'no'];
    expect(wanted(many, ENGLISH).length).toBeLessThan(many.length);
  });

  it('of none where it says nothing', () => {
    expect(wanted([], '')).toEqual([]);
    expect(wanted(['', 'x', '12', '__proto__', 'constructor'], '')).toEqual([]);
  });
});
