import { AT_HAND } from './at-hand';
import type { LanguagePack, WordList } from './pack';

const packs = new Map(AT_HAND.map((pack) => [pack.language, pack]));
/** Goes up with every pack that comes: what was made of the ones before is made anew. */
let edition = 0;

/** Know these languages from now on; those that are known as a whole stay as they are. */
export function learn(more: readonly LanguagePack[]): void {
  for (const pack of more) {
    if (isWhole(pack.language) || packs.get(pack.language) === pack) continue;
    packs.set(pack.language, pack);
    edition++;
  }
}

/** Is all known that there is of a language? */
export function isWhole(language: string): boolean {
  const pack = packs.get(language);
  return pack !== undefined && !pack.part;
}

/** Every pack that is known. */
export const knownPacks = (): LanguagePack[] => [...packs.values()];

export const packOf = (language: string): LanguagePack | undefined => packs.get(language);

/** The words of a list in all languages that are known, each once. */
export const wordsOf = (list: WordList): string[] => [...new Set(knownPacks().flatMap((pack) => pack[list] ?? []))];

/**
 * A value that is made of words of the known languages, most often one pattern of all of them: made when it is asked for the first time,
 * and anew after another language came.
 */
export function ofKnown<T>(make: () => T): () => T {
  let made: { value: T; edition: number } | undefined;
  return () => {
    if (made?.edition !== edition) made = { value: make(), edition };
    return made.value;
  };
}

/** A pattern of a language's words, made once; undefined for a language without them. */
export function patternOf(make: (pack: LanguagePack) => string | undefined, flags = 'u'): (language: string) => RegExp | undefined {
  const made = ofKnown(() => new Map<string, RegExp>());
  return (language) => {
    const known = made().get(language);
    if (known) return known;
    const pack = packOf(language);
    const source = pack && make(pack);
    if (!source) return undefined;
    const pattern = new RegExp(source, flags);
    made().set(language, pattern);
    return pattern;
  };
}
