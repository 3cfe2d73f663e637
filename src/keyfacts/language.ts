import { knownPacks } from '../languages/known';
import { stopWords } from './stop-words';

/** Scripts that name their language well enough for sentences and words. */
const SCRIPTS: [RegExp, string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Han}/gu, ['zh', 'ja']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ku']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Lao}/gu, ['lo']],
  [/\p{Script=Khmer}/gu, ['km']],
  [/\p{Script=Myanmar}/gu, ['my']],
  [/\p{Script=Bengali}/gu, ['bn', 'as']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa', 'kok']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Telugu}/gu, ['te']],
  [/\p{Script=Gujarati}/gu, ['gu']],
  [/\p{Script=Malayalam}/gu, ['ml']],
  [/\p{Script=Kannada}/gu, ['kn']],
  [/\p{Script=Gurmukhi}/gu, ['pa']],
  [/\p{Script=Sinhala}/gu, ['si']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Ethiopic}/gu, ['am', 'ti']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']],
  [/\p{Script=Latin}/gu, []],
];

const NOT_LATIN = new Set(SCRIPTS.flatMap(([, langs]) => langs));

/** The language to read a text in: what the page says, unless it is missing, malformed or contradicted by the script of the text. */
export function languageOf(text: string, said: string | undefined): string {
  const sample = text.slice(0, 1500);
  const named = primary(said);
  // most pages of the world are in Latin script: no need to count the others
  const latin = sample.match(/[a-zA-Z]/g)?.length ?? 0;
  if (latin * 2 > sample.length) return named && !NOT_LATIN.has(named) ? named : byStopWords(sample);
  let most = 0;
  let langs: string[] = [];
  for (const [letters, of] of SCRIPTS) {
    // kana and Hangul decide even where Han is more frequent
    const count = (sample.match(letters)?.length ?? 0) * (of[0] === 'ja' || of[0] === 'ko' ? 4 : 1);
    if (count > most) {
      most = count;
      langs = of;
    }
    if (count * 2 > sample.length) break;
  }
  if (langs.length)
    return langs.includes(named) ? named : named === 'sr' || named === 'uz' || named === 'az' ? named : (langs[0] as string);
  if (named && !NOT_LATIN.has(named)) return named;
  return most ? byStopWords(sample) : named || 'en';
}

/** The language part of a BCP 47 tag, or '' where it is none; Norwegian by the one name its words have. */
function primary(tag: string | undefined): string {
  const part = (/^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0] ?? '').toLowerCase().replace(/^n[bn]$/, 'no');
  return part === 'xx' || part === 'und' || part === 'mul' || part === 'zxx' ? '' : part;
}

/** Latin script without a told language: the one whose small words occur most. */
function byStopWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = 0;
  for (const { language } of knownPacks()) {
    const stop = stopWords(language);
    let hits = 0;
    for (const word of words) if (stop.has(word)) hits++;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
