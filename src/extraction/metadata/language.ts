import { FUNCTION_WORDS } from '../vocabulary/function-words';
import { SCRIPTS } from '../vocabulary/scripts';
import type { Witnesses } from '../witnesses';
import type { StoryPlace } from './metadata';
import { textOf } from './plain-text';
import { attribute, parentOf, select, tagOf } from './untouched';

/** Languages written in more than one script: their declared tag is believed whatever the letters are. */
const TWO_SCRIPTS = new Set(['sr', 'bs', 'sh', 'uz', 'az', 'kk', 'ku', 'tt', 'mn', 'pa', 'sd', 'ms', 'ha', 'ky', 'tk', 'ro', 'ug', 'ks']);

const ENGLISH_NAMES: Record<string, string> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  russian: 'ru',
  japanese: 'ja',
  chinese: 'zh',
  korean: 'ko',
  arabic: 'ar',
  polish: 'pl',
  turkish: 'tr',
  dutch: 'nl',
  hindi: 'hi',
};

/** A declared language as a BCP 47 tag ("de_DE.UTF-8" → "de-DE"); undefined where it is none. */
export function languageTag(declared: string): string | undefined {
  const text = (declared.split(/[,;]/)[0] ?? '').trim().replace(/\..*$/, '').replaceAll('_', '-');
  const named = ENGLISH_NAMES[text.toLowerCase()];
  if (named) return named;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return /^[a-z]{2,3}/i.exec(text)?.[0].toLowerCase();
  }
}

/**
 * The story's language and direction. Where the declared language plainly contradicts the letters of the text, or its small words, the
 * text wins.
 */
export function languageOf(doc: Document, w: Witnesses, place: StoryPlace, title: string): { lang?: string; dir: 'ltr' | 'rtl' } {
  const sample = `${title} ${[place.first, place.last].map((element) => (element ? textOf(element, 800) : '')).join(' ')}`;
  const seen = scriptOf(sample);
  const near = nearest(place.first ?? place.root, 'lang');
  const declared = [near, ...w.languages].map((text) => (text ? languageTag(text) : undefined)).filter((tag) => tag !== undefined);
  let lang = declared.find((tag) => fits(tag, seen)) ?? SCRIPTS.find(({ script }) => script === seen)?.language;
  if (seen === 'Latn') {
    const words = wordsOf(sample);
    // Languages without a list (Xhosa, Catalan) are believed.
    if (!lang || (languageIn(lang) in FUNCTION_WORDS && speaks(words, languageIn(lang)) < LEAST_SHARE))
      lang = spokenIn(words, declared) ?? lang;
  }
  return { ...(lang ? { lang } : {}), dir: directionOf(doc, place, seen, lang) };
}

const LEAST_SHARE = 0.06;
const LEAST_HITS = 6;
const CLEAR_SHARE = 0.16;

const languageIn = (tag: string): string =>
  tag
    .split('-')[0]!
    .replace(/^(?:no|nn)$/, 'nb')
    .replace(/^(?:sr|bs|sl)$/, 'hr');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Share of a text's words that are a language's small words. */
function speaks(words: string[], language: string): number {
  const own = new Set(FUNCTION_WORDS[language]);
  return words.filter((word) => own.has(word)).length / Math.max(1, words.length);
}

/** The language whose small words fill the text, if one plainly does; a declared tag of that language is the better name for it. */
function spokenIn(words: string[], declared: string[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const share = speaks(words, language);
    if (share > most) [best, most] = [language, share];
  }
  if (!best || most < CLEAR_SHARE || most * words.length < LEAST_HITS) return undefined;
  return declared.find((tag) => languageIn(tag) === best) ?? best;
}

function fits(tag: string, seen: string | undefined): boolean {
  const language = tag.split('-')[0]!;
  if (!seen || TWO_SCRIPTS.has(language)) return true;
  let script: string | undefined;
  try {
    script = new Intl.Locale(tag).maximize().script;
  } catch {
    return true;
  }
  if (!script) return true;
  const family: Record<string, string[]> = { Jpan: ['Kana', 'Hani'], Hans: ['Hani'], Hant: ['Hani'], Kore: ['Hang'], Aran: ['Arab'] };
  return (family[script] ?? [script]).includes(seen);
}

/** The script of most letters of a text; Japanese by its kana even where they are fewer than its Chinese characters. */
export function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const script = scriptAt(text.charCodeAt(i));
    if (!script) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [best, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  if (letters < 12 || most < letters * 0.5) return best === 'Hani' || best === 'Kana' ? 'Kana' : undefined;
  if (best === 'Hani' && (counts.get('Kana') ?? 0) > letters * 0.08) return 'Kana';
  return best;
}

function scriptAt(unit: number): string | undefined {
  if (unit < 0x41) return undefined;
  for (const { script, ranges } of SCRIPTS) for (const [from, to] of ranges) if (unit >= from && unit <= to) return script;
  return undefined;
}

function nearest(element: Element | null, name: string): string {
  for (let up = element, i = 0; up && i < 60; up = parentOf(up), i++) {
    const value = attribute(up, name).trim();
    if (value) return tagOf(up) === 'html' ? '' : value;
  }
  return '';
}

function directionOf(doc: Document, place: StoryPlace, seen: string | undefined, lang: string | undefined): 'ltr' | 'rtl' {
  const fromScript = seen ? (SCRIPTS.find(({ script }) => script === seen)?.rtl ? 'rtl' : 'ltr') : undefined;
  const declared = (nearest(place.first ?? place.root, 'dir') || attribute(select(doc, 'html')[0]!, 'dir')).toLowerCase();
  // A story in Latin letters on a page laid out from right to left reads from left to right, and the other way round.
  if (fromScript) return fromScript;
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return lang && /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)(?:-|$)/.test(lang) ? 'rtl' : 'ltr';
}
