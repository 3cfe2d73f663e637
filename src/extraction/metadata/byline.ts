import { wordKey } from '../../dom/words';
import { alternatives } from '../../languages/alternatives';
import { ofKnown, wordsOf } from '../../languages/known';
import { lowerCase } from '../../languages/lower-case';
import type { Witnesses } from '../witnesses';
import type { Header } from './header';
import { fold, textOf } from './plain-text';
import { ancestorsOf, attribute, namesOf, select, selectFirst, tagOf } from './untouched';

// All in small letters: a pattern of so many words that finds them in any takes ten times as long to make.
const PREFIX = ofKnown(() => new RegExp(`^(?:${alternatives(wordsOf('bylineWords'))})(?:\\s*[:：/|]\\s*|\\s+)`, 'u'));
/** Words that are part of names too: "Di Marco Rossi" is by Marco Rossi, "Van Jones" is Van Jones. */
const PARTICLE = /^(?:van|de|di|da|do|na|as|aus)\s+(?!\p{Alpha}\S*\s+\p{Alpha})/u;
/** At a story's end a byline says what it is. */
const LABEL = ofKnown(() => new RegExp(`^[(\\[（]?(?:${alternatives(wordsOf('bylineWords'))})\\s*[:：]\\s*(?=.{2,60}$)`, 'u'));
const AND = ofKnown(() => new RegExp(`\\s+(?:${alternatives(wordsOf('andWords').filter((word) => word.length > 1))})\\s+`, 'gu'));
/** "Ana Ruiz y Juan Gil": a word of one letter parts two names only where each has two words of its own ("Ortega y Gasset" is one). */
const AND_LETTER = /^(\p{Upper}\S+(?:\s+\S+)*?\s+\p{Upper}\S+)\s+(?:y|e|i|a|и|і|و|ו)\s+(\p{Upper}\S+\s+.*\p{Upper}.*)$/u;
/** "Wirtschaftsredakteur": a role so long may be the end of a word. */
const LONG_ROLE = 8;
const ROLES = ofKnown(() => {
  const roles = wordsOf('roleWords');
  const long = roles.filter((role) => role.length >= LONG_ROLE);
  return new RegExp(`(?:(?:^|\\P{Alpha})(?:${alternatives(roles)})|\\p{Alpha}(?:${alternatives(long)}))(?!\\p{Alpha})`, 'u');
});
/** "Image: GCIS": who made the picture. */
const CREDIT = ofKnown(() => new RegExp(`^(?:${alternatives(wordsOf('creditWords'))})\\s*[:：]`, 'u'));
const NONE = ofKnown(() => new Set(wordsOf('noNames').map(wordKey)));

/**
 * The story's authors, one name each: from the structured data, else other metadata, else the names that the story's header shows. The
 * outlet's own name only where nobody else is named.
 */
export function bylinesOf(w: Witnesses, header: Header, url: string): string[] {
  const outlet = outletTest(w, url);
  let own: string[] = [];
  const people = (names: string[]): string[] => {
    const found = names.filter((name) => !outlet(name) && !names.some((other) => holdsName(name, other)));
    if (!found.length && !own.length) own = names;
    return found.slice(0, 30);
  };
  for (const source of ['json-ld', 'meta', 'microdata'] as const) {
    const said = w.authorsBy.filter((author) => author.source === source && !outlet(author.name));
    const found = people(unique(said.flatMap(({ name }) => namesIn(name))));
    if (source === 'microdata' && found.length > SEVERAL) return ofThisStory(found, header);
    if (found.length) return withOthersShown(found, header, outlet);
    if (!own.length) own = unique(w.authorsBy.filter((author) => author.source === source).flatMap(({ name }) => namesIn(name)));
  }
  const shown = people(namesShown(header));
  return shown.length ? shown : own.slice(0, 3);
}

/** Microdata that names more authors than this names those of other stories too: the story's are shown in its header, or stand first. */
const SEVERAL = 3;

function ofThisStory(found: string[], header: Header): string[] {
  const shown = new Set(namesInByline(header).map(wordKey));
  const own = found.filter((name) => shown.has(wordKey(name)));
  return own.length ? own : found.slice(0, 1);
}

/** Metadata often has room for one author only: where the byline that the page shows names all of these and more, it is the fuller list. */
function withOthersShown(named: string[], header: Header, outlet: (name: string) => boolean): string[] {
  if (named.length > 3) return named;
  const shown = namesInByline(header, named.map(wordKey)).filter((name) => !outlet(name));
  const keys = new Set(shown.map(wordKey));
  return shown.length > named.length && shown.length <= MOST_SHOWN && named.every((name) => keys.has(wordKey(name))) ? shown : named;
}

/** Splits what a source calls the author into names, without "By", roles, addresses and the like. */
export function namesIn(text: string): string[] {
  let rest = fold(text).slice(0, 600);
  if (/^https?:\/\/|^www\.|^[/@#]/.test(rest)) return [];
  for (let round = 0; round < 2; round++) rest = withoutPrefix(rest);
  rest = rest
    .replace(/\S+@\S+\.\S+/g, ' ')
    // a name with its handle behind it
    .replace(/(?<=\S)\s?@\w+/g, '')
    .replace(/\((?:[^()]{0,60})\)/g, (found) => (/^\([\p{Upper}\d/ .-]{2,12}\)$/u.test(found) ? ` ${found}` : ' '));
  const names: string[] = [];
  for (const part of rest
    .split(/\s*[,;|/•·、・\n]\s*|\s+[–—-]\s+|\s+&\s+/)
    .flatMap(splitAtAnd)
    .flatMap((piece) => AND_LETTER.exec(piece)?.slice(1) ?? [piece])) {
    const name = cleanName(part);
    if (name && !names.includes(name)) names.push(name);
  }
  return names;
}

function withoutPrefix(text: string): string {
  const small = lowerCase(text);
  return PARTICLE.test(small) ? text : text.slice(PREFIX().exec(small)?.[0].length ?? 0);
}

function splitAtAnd(text: string): string[] {
  const out: string[] = [];
  let start = 0;
  for (const { 0: and, index } of lowerCase(text).matchAll(AND())) {
    out.push(text.slice(start, index));
    start = index + and.length;
  }
  return [...out, text.slice(start)];
}

function cleanName(part: string): string {
  const name = withoutPrefix(fold(part))
    .replace(/^[\s,;:.|/–—-]+|[\s,;:|/–—-]+$/g, '')
    .replace(/^@/, '')
    // "Ada Berg For The Example"
    .replace(/\sFor\s.+$/, '');
  const key = wordKey(name);
  if (!key || NONE().has(key) || name.length > 80 || /https?:|www\./.test(name)) return '';
  if (key.split(' ').length > 7 || /\d{3,}/.test(name)) return '';
  if (ROLES().test(lowerCase(name)) || CREDIT().test(lowerCase(name))) return '';
  if (/^(?:jr|sr|phd|md|ii|iii)\.?$/i.test(name)) return '';
  return name;
}

/** "Ada Berg Staff" beside "Ada Berg" is the same, with what stands beside it. */
const holdsName = (name: string, other: string): boolean => name.startsWith(`${other} `) || name.endsWith(` ${other}`);

const MOST_SHOWN = 12;
const NAMES_SHARE = 0.6;
const nearHeadline = (header: Header): Element[] => [...header.below, ...header.above.slice(-30)];
const takeInto =
  (names: string[]) =>
  (text: string, fits: (name: string) => boolean): void => {
    for (const name of namesIn(text)) if (fits(name) && !names.includes(name)) names.push(name);
  };
const BYLINE_NAMES = /author|byline|by-line|autor|auteur|writer|journalist|verfasser|redakteur|reporter|contributor|firma(?:$|[\s_-])/;
const NOT_BYLINE = /comment|related|teaser|avatar|image|photo|bio|social|share|follow|date|time/;

/** Names that the story's header shows: linked as the author's, in elements named like a byline, after "By", alone before the story, or labelled behind it. */
function namesShown(header: Header): string[] {
  const names = namesInByline(header);
  if (names.length) return names;
  const take = takeInto(names);
  const near = nearHeadline(header);
  for (const element of near) {
    if (!/^(?:p|div|span|li|address|em|strong|small)$/.test(tagOf(element)) || select(element, 'p, div, li').length) continue;
    const text = textOf(element, 120);
    const opening = text.length < 90 ? PREFIX().exec(lowerCase(text))?.[0] : undefined;
    // "von Freitag an" is no byline; "von Anna Berg" and "By TPN" are.
    if (opening) take(text.split(/[,|·•–—]|\s-\s/)[0]!, (name) => looksLikePerson(name) || /^\p{Upper}{2,6}$/u.test(name));
  }
  if (names.length) return names.slice(0, 12);
  for (const element of header.below.filter((e) => tagOf(e) === 'p').slice(-4)) {
    const text = textOf(element, 120);
    const people = namesIn(text.replace(/\/(?=\p{Upper})/gu, ', ')).filter(looksLikePerson);
    // A line of names, and not one in which names stand.
    if (people.join(', ').length >= text.length * NAMES_SHARE) for (const name of people) if (!names.includes(name)) names.push(name);
  }
  if (names.length) return names.slice(0, 4);
  for (const element of header.foot) {
    const text = selectFirst(element, 'p, div, li') ? '' : textOf(element, 90);
    const label = LABEL().exec(lowerCase(text))?.[0].length;
    if (label) take(text.slice(label).replace(/[)\]）]$/, ''), looksLikePerson);
  }
  return names.slice(0, 4);
}

/** Names of the lines that are linked or named as the author's; with `beside` only of lines in which one of these stands, or right around which. */
function namesInByline(header: Header, beside?: readonly string[]): string[] {
  const names: string[] = [];
  const take = takeInto(names);
  for (const element of nearHeadline(header)) {
    const own = namesOf(element);
    const linked = isAuthorLink(element);
    if (!linked && (!BYLINE_NAMES.test(own) || NOT_BYLINE.test(own))) continue;
    if (!linked && select(element, 'a').slice(0, 20).some(isAuthorLink)) continue;
    const text = textOf(element, 200);
    if (text.length > LONGEST_LINE || (beside && !stands(beside, element))) continue;
    take(text, looksLikePerson);
  }
  return names.slice(0, MOST_SHOWN);
}

const LONGEST_LINE = 150;
/** So many boxes around a name hold the line that it stands in. */
const LINE_BOXES = 3;

/** Does one of the names, as word keys, stand in the element's line? */
const stands = (names: readonly string[], element: Element): boolean =>
  [element, ...ancestorsOf(element, LINE_BOXES)].some((around) => {
    const text = textOf(around, LONGEST_LINE * 2);
    return text.length <= LONGEST_LINE && names.some((name) => wordKey(text).includes(name));
  });

const isAuthorLink = (element: Element): boolean =>
  tagOf(element) === 'a' &&
  (/(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel')) ||
    /\/(?:author|authors|autor|autoren|autores|auteur|auteurs|autore|autori|by|profile|people|staff|redaktion|journalist|journalists|reporter|contributors?)\/[^/]/i.test(
      attribute(element, 'href'),
    ));

/** Two to five words, each with a capital (where the script has them) but for particles; no digits. */
export function looksLikePerson(name: string): boolean {
  if (/\d|[!?"„“”]/.test(name)) return false;
  const words = name.split(/\s+/);
  if (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}・]{2,8}$/u.test(name)) return !/[社網网版部]|記者|记者|기자/.test(name);
  if (words.length < 2 || words.length > 5) return false;
  const capital = words.filter((word) => /^[\p{Upper}\p{Lo}'’]/u.test(word));
  return (
    capital.length >= 2 &&
    words.every(
      (word) =>
        /^[\p{Upper}\p{Lo}'’]/u.test(word) ||
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
    host = new URL(url).hostname.replace(/^www\./, '').toLowerCase();
  } catch {
    // No address, no host.
  }
  const hostKey = squeeze(host);
  const label = squeeze(host.split('.')[0] ?? '');
  return (name) => {
    const key = squeeze(name);
    if (host && name.toLowerCase().includes(host)) return true;
    if (names.includes(key) || key === hostKey || key === label) return true;
    return (key.length > 3 && hostKey.startsWith(key)) || names.some((own) => own.length > 4 && key.startsWith(own));
  };
}

const unique = (names: string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = wordKey(name);
    return !seen.has(key) && seen.add(key);
  });
};
