import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/keyfacts/language';

const GERMAN =
  'Der Stadtrat hat am Dienstag die Sperrung der Brücke beschlossen, und die Reparatur kostet mit allen Arbeiten 38 Millionen Euro.';
const RUSSIAN = 'Городской совет во вторник решил закрыть мост на два года.';
const JAPANESE = '市議会は火曜日、橋を2年間閉鎖することを決めた。修理費は3800万ユーロになる。';

describe('languageOf', () => {
  it('believes the page where the letters allow it', () => {
    expect(languageOf(GERMAN, 'de-AT')).toBe('de');
    expect(languageOf(GERMAN, 'nl')).toBe('nl');
    expect(languageOf(RUSSIAN, 'uk')).toBe('uk');
    expect(languageOf(RUSSIAN, 'sr_RS')).toBe('sr');
    expect(languageOf('', 'fr')).toBe('fr');
  });

  it('reads the letters where the page is wrong', () => {
    expect(languageOf(RUSSIAN, 'en')).toBe('ru');
    expect(languageOf(JAPANESE, 'en-US')).toBe('ja');
    expect(languageOf(GERMAN, 'ar')).toBe('de');
    expect(languageOf('صوت مجلس المدينة يوم الثلاثاء على إغلاق الجسر لمدة عامين.', 'en')).toBe('ar');
  });

  it('reads the words where the page says nothing', () => {
    for (const said of [undefined, '', 'und', 'not a tag']) expect(languageOf(GERMAN, said)).toBe('de');
    expect(languageOf('Bridge closed.', undefined)).toBe('en');
    expect(languageOf(JAPANESE, undefined)).toBe('ja');
  });
});
