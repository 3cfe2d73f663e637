import { AND_WORDS, BYLINE_WORDS, NO_NAMES, ROLE_WORDS } from '../vocabulary/byline';
import type { Witnesses } from '../witnesses';
import type { Header } from './header';
import { fold, textOf, wordKey } from './plain-text';
import { attribute, namesOf, select, tagOf } from './untouched';

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|');
const PREFIX = new RegExp(`^(?:${longestFirst(Object.values(BYLINE_WORDS).flat())})(?:\\s*[:：/|]\\s*|\\s+)`, 'iu');
const AND = new RegExp(
  `\\s+(?:${longestFirst(
    Object.values(AND_WORDS)
      .flat()
      .filter((word) => word.length > 1),
  )})\\s+`,
  'iu',
);
const ROLES = new RegExp(`(?:^|[^\\p{L}])(?:${longestFirst(ROLE_WORDS)})(?![\\p{L}])`, 'iu');
const NONE = new Set(NO_NAMES.map(wordKey));

/**
 * The story's authors, one name each: from the structured data, else other metadata, else the names that the story's header shows. The
 * outlet's own name only where nobody else is named.
 */
export function bylinesOf(w: Witnesses, header: Header, url: string): string[] {
  const outlet = outletTest(w, url);
  const from = (source: string): string[] =>
    unique(w.authorsBy.filter((author) => author.source === source).flatMap(({ name }) => namesIn(name)));
  const lists = [from('json-ld'), from('meta'), from('microdata')];
  const shown = namesShown(header);
  for (const list of [...lists, shown]) {
    const people = list.filter((name) => !outlet(name));
    if (people.length) return people.slice(0, 30);
  }
  return [...lists, shown].find((list) => list.length > 0)?.slice(0, 3) ?? [];
}

/** Splits what a source calls the author into names, without "By", roles, addresses and the like. */
export function namesIn(text: string): string[] {
  let rest = fold(text).slice(0, 600);
  if (/^https?:\/\/|^www\.|^[/@#]/.test(rest)) return [];
  for (let round = 0; round < 2; round++) rest = rest.replace(PREFIX, '');
  rest = rest
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/\((?:[^()]{0,60})\)/g, (found) => (/^\([\p{Lu}\d/ .-]{2,12}\)$/u.test(found) ? ` ${found}` : ' '));
  const names: string[] = [];
  for (const part of rest.split(/\s*[,;|/•·、・\n]\s*|\s+[–—-]\s+|\s+&\s+/).flatMap((piece) => piece.split(AND))) {
    const name = cleanName(part);
    if (name && !names.includes(name)) names.push(name);
  }
  return names;
}

function cleanName(part: string): string {
  const name = fold(part)
    .replace(PREFIX, '')
    .replace(/^[\s,;:.|/–—-]+|[\s,;:|/–—-]+$/g, '')
    .replace(/^@/, '');
  const key = wordKey(name);
  if (!key || NONE.has(key) || name.length > 80 || /https?:|www\./.test(name)) return '';
  if (key.split(' ').length > 7 || /\d{3,}/.test(name)) return '';
  if (ROLES.test(name)) return '';
  if (/^(?:jr|sr|phd|md|ii|iii)\.?$/i.test(name)) return '';
  return name;
}

const BYLINE_NAMES = /author|byline|by-line|autor|auteur|writer|journalist|verfasser|redakteur|reporter|contributor|firma(?:$|[\s_-])/;
const NOT_BYLINE = /comment|related|teaser|avatar|image|photo|bio|social|share|follow|date|time/;

/** Names that the story's header shows in elements named like a byline, or linked as the author's. */
function namesShown(header: Header): string[] {
  const names: string[] = [];
  for (const element of [...header.below, ...header.above.slice(-30)]) {
    const rel = attribute(element, 'rel').toLowerCase();
    const own = namesOf(element);
    const linked =
      tagOf(element) === 'a' &&
      (rel.includes('author') ||
        /\/(?:author|authors|autor|autoren|auteur|autore|by|profile|people|staff|redaktion|journalist|reporter)\//i.test(
          attribute(element, 'href'),
        ));
    if (!linked && (!BYLINE_NAMES.test(own) || NOT_BYLINE.test(own))) continue;
    const links = linked ? [] : select(element, 'a').slice(0, 20);
    if (links.some((link) => /author|autor|\/by\//i.test(attribute(link, 'href')))) continue;
    const text = textOf(element, 200);
    if (text.length > 150) continue;
    for (const name of namesIn(text)) if (looksLikePerson(name) && !names.includes(name)) names.push(name);
  }
  return names.slice(0, 12);
}

/** Two to five words, each with a capital (where the script has them) but for particles; no digits. */
export function looksLikePerson(name: string): boolean {
  if (/\d|[!?"„“”]/.test(name)) return false;
  const words = name.split(/\s+/);
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u.test(name)) return true;
  if (words.length < 2 || words.length > 5) return false;
  const capital = words.filter((word) => /^[\p{Lu}\p{Lo}'’]/u.test(word));
  return (
    capital.length >= 2 &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{Lo}'’]/u.test(word) ||
        /^(?:van|von|de|der|den|da|di|del|della|dos|du|la|le|el|al|bin|ter|ten|zu|y|e|af|av)$/u.test(word),
    )
  );
}

/** Is a name the outlet's own (its site name, or its host's)? */
function outletTest(w: Witnesses, url: string): (name: string) => boolean {
  const squeeze = (text: string): string => wordKey(text).replaceAll(' ', '');
  const names = w.siteNames.map(squeeze).filter((name) => name.length > 1);
  let host = '';
  try {
    host = new URL(url).hostname.replace(/^www\./, '');
  } catch {
    // No address, no host.
  }
  const hostKey = squeeze(host);
  return (name) => {
    const key = squeeze(name);
    return (
      names.includes(key) ||
      key === hostKey ||
      (key.length > 3 && hostKey.startsWith(key)) ||
      names.some((own) => own.length > 4 && key.startsWith(own))
    );
  };
}

const unique = (names: string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = wordKey(name);
    return !seen.has(key) && seen.add(key);
  });
};
