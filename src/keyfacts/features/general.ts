import { dates } from '../spans/dates';
import { numbers } from '../spans/numbers';
import type { Sentence } from '../story';
import { numberInWords } from './language-patterns';

/** A figure, or a word inside the sentence that is written large as names are. */
const SPECIFIC = /\p{Nd}|(?<=[\s("“„«'‘’\p{Ll}])\p{Lu}/u;
/** Every noun has a capital there. */
const ALL_NOUNS = new Set(['de', 'lb']);

/**
 * Names nobody and no place, no figure and no day, where names show by their capitals: what it says holds of the world at large, as
 * essays and guides say it.
 */
export const isGeneral = ({ text, small }: Pick<Sentence, 'text' | 'small'>, lang: string): boolean =>
  !ALL_NOUNS.has(lang) &&
  /\p{Ll}/u.test(text) &&
  !SPECIFIC.test(text) &&
  !numberInWords(lang)?.test(small) &&
  !numbers(text, lang).length &&
  !dates(text, lang, undefined).length;
