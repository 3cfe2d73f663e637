import { likeliestIn, scriptOf, writtenIn } from '../languages/scripts';
import { plainlySpoken, wordsIn } from '../languages/spoken';

/** So much of a text shows what it is written in. */
const SAMPLE = 1500;

/** The language to read a text in: what the page says, unless it is missing, malformed or contradicted by the script of the text. */
export function languageOf(text: string, said: string | undefined): string {
  const sample = text.slice(0, SAMPLE);
  const named = primary(said);
  const script = scriptOf(sample);
  if (named && writtenIn(named, script)) return named;
  if (!script || script === 'Latn') return plainlySpoken(wordsIn(sample)) ?? 'en';
  return likeliestIn(script) ?? 'en';
}

/** The language part of a BCP 47 tag, or '' where it is none. */
const primary = (tag = ''): string => /^(?!xx|und|mul|zxx)[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? '';
