import { likeliestIn, SCRIPTS, scriptOf, writtenIn } from '../../languages/scripts';
import { hardlySpeaks, plainlySpoken, smallWordsOf, wordsIn } from '../../languages/spoken';
import type { Witnesses } from '../witnesses';
import type { StoryPlace } from './metadata';
import { textOf } from './plain-text';
import { attribute, parentOf, select, tagOf } from './untouched';

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
  let lang =
    declared.find((tag) => writtenIn(tag, seen)) ?? (SCRIPTS.find(({ script }) => script === seen)?.shared ? undefined : likeliestIn(seen));
  if (seen === 'Latn') {
    const words = wordsIn(sample);
    // Languages without a list (Xhosa, Catalan) are believed.
    if (!lang || hardlySpeaks(words, lang)) {
      const spoken = plainlySpoken(words);
      // A declared tag of that language is the better name for it.
      if (spoken) lang = declared.find((tag) => smallWordsOf(tag) === spoken) ?? spoken;
    }
  }
  return { ...(lang ? { lang } : {}), dir: directionOf(doc, place, seen, lang) };
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
