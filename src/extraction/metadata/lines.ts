import { wordKey } from '../../dom/words';
import type { Witnesses } from '../witnesses';

/** Shorter ones say nothing of their own. */
const SHORTEST = 12;
const LONGEST = 400;
const MOST = 8;

/**
 * What else people wrote about this story: other headlines and descriptions in the page's own words about itself, none that repeats the
 * headline, the standfirst or another.
 */
export function linesAbout({ headlines, descriptions }: Witnesses, title: string, dek: string | undefined): string[] {
  const known = [title, dek ?? ''].map(wordKey).filter((key) => key.length >= SHORTEST);
  const out: string[] = [];
  for (const text of [...descriptions, ...headlines]) {
    const key = wordKey(text.slice(0, LONGEST));
    if (out.length >= MOST || key.length < SHORTEST || known.some((other) => other.includes(key) || key.includes(other))) continue;
    known.push(key);
    out.push(text.slice(0, LONGEST));
  }
  return out;
}
