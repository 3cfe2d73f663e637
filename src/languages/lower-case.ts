/** The text with its first letter small, so that words show whether they are written with a capital inside a sentence. */
export const decapitalised = (text: string): string => text.replace(/^\P{Alpha}*\p{Upper}/u, (start) => lowerCase(start));

/**
 * The text in small letters with every letter at its place; letters that would grow (İ) stay as they are. Patterns without the i flag
 * on this are many times faster to build than patterns over all of Unicode with it.
 */
export function lowerCase(text: string): string {
  if (text === last) return lastSmall;
  const small = text.toLowerCase();
  last = text;
  lastSmall =
    small.length === text.length
      ? small
      : text.replace(/\p{Upper}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
  return lastSmall;
}

/** The same sentence is read for times, numbers, names … in turn. */
let [last, lastSmall] = ['', ''];
