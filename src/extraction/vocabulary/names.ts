import { NAME_CATEGORIES, type NameCategory } from './name-categories';

/** Names that a content system gives to the whole post by its subject say nothing about its parts. */
const NO_SIGN =
  /^(?:post-\d|(?:category|tag|type|status|format|author|topic|section|has|is|no|not|js|wp-block-(?:group|column|paragraph|heading|list|quote))-|hentry|with-|without-|hide-|show-)/;
const MOST_PARTS = 6;
/** A utility class, which says how a thing looks, or a made-up name: letters and digits in turn. */
const HASH = /[:()[\]!/@&]|\d[a-z]+\d+[a-z]+\d/;

/** The words of a box's names that can say what it is for. */
function tellingNames(names: string): string[] {
  return names
    ? names
        .split(/\s+/)
        .filter((name) => name && name.length < 60 && !NO_SIGN.test(name) && !HASH.test(name) && name.split(/[-_]+/).length < MOST_PARTS)
    : [];
}

const STRONG = new Set(['related', 'newsletter', 'share', 'comments', 'side', 'ad', 'nav']);

const known = new Map<string, readonly NameCategory[]>();
const MOST_KNOWN = 4000;

/** The categories that a box's names speak of, in their order. A template gives the same names again and again: each is judged once. */
export function categoriesOf(names: string): readonly NameCategory[] {
  let found = known.get(names);
  if (!found) {
    const telling = tellingNames(names);
    found = telling.length ? NAME_CATEGORIES.filter(({ words }) => telling.some((name) => words.test(name))) : [];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(names, found);
  }
  return found;
}

/** Is this the name of a box that never holds the story: related links, comments, sign-ups, side columns? */
export const isFurnitureName = (names: string): boolean => names !== '' && categoriesOf(names).some(({ name }) => STRONG.has(name));
