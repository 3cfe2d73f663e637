import { ofKnown, wordsOf } from '../../languages/known';

/** Behind "in" without an article a place stands, or a common noun in a phrase ("in Ordnung") or in the plural ("in Schulen"). */
const IN = /(?<!\p{Alpha})[Ii]n\s(\p{Upper}\p{Lower}{2,}(?:-\p{Upper}\p{Lower}{2,})?)(?![\p{Alpha}-]|\s\p{Upper})/gu;
/** "Gundremmingen - ", "Wien (APA) – " at the beginning. */
const DATELINE = /^(\p{Upper}\p{Lower}{2,}(?:[\s-]\p{Upper}\p{Lower}+)?)(?:\s\([^()]{2,20}\)|\/\S{2,12})?\s[—–-]\s/u;
/** Endings of common nouns: of what is done, of what is had, of several. Some places end so too. */
const COMMON = /(?:ung|heit|keit|schaft|tion|tät|nis|ment|sicht|weise|zeit|haft|fall|arbeit|nähe|eile|räume|taktik|[ns])$/u;
/** What stands between "in" and a common noun, and before no place. */
const ARTICLE = /(?:^|\P{Alpha})(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in|im|am|zum|zur|vom|beim|\p{Lower}+(?:e|en|er|es|em))\s$/u;
/** So many letters before a word show whether an article stands there. */
const BEFORE = 24;
/** A story is in no more places; each is looked for in the whole text. */
const MOST = 100;
const NO_PLACES = ofKnown(() => new Set(wordsOf('noPlaces')));

/**
 * Words that a text in a language with capitals on all nouns shows to be places: behind "in" without an article, and nowhere with one. Of a
 * word that ends as common nouns do the headline has to speak too ("in Bremen").
 */
export function placesAmongNouns(text: string, headline: ReadonlySet<string>): Set<string> {
  const places = new Set<string>();
  const dateline = DATELINE.exec(text)?.[1];
  if (dateline) places.add(dateline);
  const words = new Set([...text.matchAll(IN)].map(({ 1: word }) => word as string));
  for (const word of [...words].slice(0, MOST)) {
    if (places.has(word) || NO_PLACES().has(word.toLowerCase())) continue;
    if ((COMMON.test(word) && !headline.has(word)) || standsWithArticle(text, word)) continue;
    places.add(word);
  }
  return places;
}

function standsWithArticle(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (ARTICLE.test(text.slice(Math.max(0, at - BEFORE), at))) return true;
  return false;
}
