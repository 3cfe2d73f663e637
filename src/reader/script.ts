/** A writing system with a face and a leading of its own. */
export type Script = 'latin' | 'cjk' | 'arabic' | 'hebrew' | 'indic' | 'thai';

const SCRIPTS: [Script, RegExp][] = [
  ['cjk', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['indic', /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}]/gu],
  ['thai', /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu],
];

/** So many characters tell the script of a story. */
const SAMPLE = 1200;

/**
 * The writing system of a text, told by its letters: pages often name the wrong language or none. Latin stands for every script
 * that is set like it, Cyrillic and Greek among them.
 */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{Alpha}/gu)?.length ?? 0;
  return SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) > letters * 0.4)?.[0] ?? 'latin';
}
