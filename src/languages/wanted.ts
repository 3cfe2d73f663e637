import { CATALOG } from './catalog';
import { scriptOf, writtenIn } from './scripts';
import { plainlySpoken, wordsIn } from './spoken';

/** What a page says of its language in its markup, and a piece of its text. */
export interface Spoken {
  /** Tags as the page gives them, in any form: "de-DE", "pt_BR". */
  declared: readonly string[];
  text: string;
}

/** Packs by names that are not their own: written forms, old names, and languages that are as good as one of ours. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  nb: ['no'],
  nn: ['no'],
  iw: ['he'],
  in: ['id'],
  tl: ['en'],
  bs: ['hr', 'sr'],
  sh: ['hr', 'sr'],
  me: ['hr', 'sr'],
  cnr: ['hr', 'sr'],
  mo: ['ro'],
};
/** A page that declares more is a list of languages. */
const MOST = 6;

/**
 * The packs a page needs: of what it declares, and of what its text plainly is. Where neither tells, or there is no pack of it, all that
 * can be written in the letters of the text.
 */
export function wantedPacks({ declared, text }: Spoken): string[] {
  const script = scriptOf(text);
  const tags = [
    ...new Set(declared.map((tag) => /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag)?.[1]?.toLowerCase()).filter((tag) => tag !== undefined)),
  ];
  const own = tags.slice(0, MOST).flatMap(packsNamed);
  const spoken = script === 'Latn' ? plainlySpoken(wordsIn(text)) : undefined;
  const told = [...own, ...(spoken ? packsNamed(spoken) : [])].filter((name) => writtenIn(name, script));
  const sure = told.length > 0 && tags.every((tag) => packsNamed(tag).length > 0 || !writtenIn(tag, script));
  return [...new Set([...own, ...told, ...(sure || !script ? [] : CATALOG.filter((name) => writtenIn(name, script)))])];
}

const packsNamed = (tag: string): readonly string[] => OTHER_NAMES[tag] ?? (CATALOG.includes(tag) ? [tag] : []);
