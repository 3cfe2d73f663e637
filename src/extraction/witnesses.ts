import { parseJsonLd, type Thing } from './metadata/json-ld';
import { addTo, ITEMS, keyOf, readMeta } from './metadata/meta-elements';
import { plain, textOf } from './metadata/plain-text';
import { readStructured } from './metadata/structured';
import { attribute, byTag, select, tagOf } from './metadata/untouched';

/** A picture that the page's metadata names; address as written there. */
export interface WitnessImage {
  src: string;
  width?: number;
  height?: number;
  alt?: string;
  caption?: string;
}

/** One author as a source names it. */
export interface WitnessAuthor {
  name: string;
  source: 'json-ld' | 'meta' | 'microdata';
  /** The source calls it an organisation, or a person; unknown otherwise. */
  kind?: 'organization' | 'person';
}

/** What the page says of itself: plain data, never the text of the story itself. Empty lists where it says nothing. */
export interface Witnesses {
  /** Headlines, the most trusted source first, no text twice. */
  headlines: string[];
  descriptions: string[];
  authors: string[];
  /** What the page says of its authors. */
  bios: string[];
  site?: string;
  /** As written; `publishedBy` and `modifiedBy` hold those of all sources. */
  published?: string;
  modified?: string;
  images: WitnessImage[];
  articleBody?: string;
  wordCount?: number;
  /** isAccessibleForFree, where the page says it. */
  free?: boolean;
  /** CSS selectors of the walled parts (hasPart). */
  paywallSelectors: string[];
  /** schema.org types met, the main article's first. */
  types: string[];
  section?: string;
  keywords: string[];
  canonical?: string;
  /** Language as declared, html's own first; not normalised. */
  lang?: string;
  /** All declared languages, in the same order. */
  languages: string[];
  /** The headline by source. */
  headlineBy: {
    jsonLd?: string;
    alternative?: string;
    microdata?: string;
    og?: string;
    twitter?: string;
    document?: string;
    other: string[];
  };
  authorsBy: WitnessAuthor[];
  publishedBy: string[];
  modifiedBy: string[];
  /** Names under which the outlet goes: og:site_name, publisher, WebSite, application-name. */
  siteNames: string[];
  /** Address of a further page (link rel=next). */
  next?: string;
  ogType?: string;
}

/** What one pass of selectors collects, before it is weighed. */
export interface Raw {
  /** Contents of meta elements by name without separators (`keyOf`). */
  meta: Map<string, string[]>;
  /** Microdata by property. */
  micro: Map<string, string[]>;
  /** All objects of all JSON-LD scripts. */
  things: Thing[];
  title: string;
}

const MOST_THINGS = 3000;
const MOST_VALUES = 50;
const MOST_ITEMS = 2000;

/**
 * Reads JSON-LD, OpenGraph, twitter, other meta elements and microdata in one pass of selectors. Lenient, capped, and never throws: a
 * source that cannot be read is as if it were not there. Nothing here is escaped or trusted: all of it is text to be shown as text.
 */
export function readWitnesses(doc: Document, url: string): Witnesses {
  const witnesses: Witnesses = {
    headlines: [],
    descriptions: [],
    authors: [],
    bios: [],
    images: [],
    paywallSelectors: [],
    types: [],
    keywords: [],
    languages: [],
    headlineBy: { other: [] },
    authorsBy: [],
    publishedBy: [],
    modifiedBy: [],
    siteNames: [],
  };
  const raw: Raw = { meta: new Map(), micro: new Map(), things: [], title: '' };
  for (const step of [
    () => collect(doc, raw, witnesses),
    () => readStructured(raw, url, witnesses),
    () => readMeta(raw, witnesses),
    () => conclude(raw, witnesses),
  ]) {
    try {
      step();
    } catch {
      // What the other sources say stands.
    }
  }
  return witnesses;
}

function collect(doc: Document, raw: Raw, w: Witnesses): void {
  for (const tag of ['html', 'title', 'meta', 'link', 'script']) for (const element of byTag(doc, tag)) readElement(element, raw, w);
  for (const element of select(doc, '[itemprop]').slice(0, MOST_ITEMS)) if (tagOf(element) !== 'meta') readItem(element, raw);
}

function conclude(raw: Raw, w: Witnesses): void {
  const { jsonLd, microdata, og, twitter, other } = w.headlineBy;
  w.headlineBy.document = raw.title || undefined;
  for (const text of [jsonLd, microdata, og, twitter, ...other, raw.title]) if (text) addTo(w.headlines, text);
  for (const { name } of w.authorsBy) addTo(w.authors, name);
  w.published = w.publishedBy[0];
  w.modified = w.modifiedBy[0];
  w.site = w.siteNames[0];
  w.lang = w.languages[0];
}

function readElement(element: Element, raw: Raw, w: Witnesses): void {
  switch (tagOf(element)) {
    case 'html':
      addTo(w.languages, attribute(element, 'lang').slice(0, 40));
      return;
    case 'title':
      // Vector graphics have titles too.
      if (element.namespaceURI === 'http://www.w3.org/1999/xhtml') raw.title ||= plain(element.textContent, 500);
      return;
    case 'script':
      if (!/ld\+json/i.test(attribute(element, 'type'))) return;
      if (raw.things.length < MOST_THINGS) raw.things.push(...parseJsonLd(element.textContent ?? ''));
      return;
    case 'link': {
      const rel = attribute(element, 'rel').toLowerCase().split(/\s+/);
      if (!rel.some((name) => name === 'canonical' || name === 'next' || name === 'image_src')) return;
      const href = attribute(element, 'href').slice(0, 4000);
      if (rel.includes('canonical')) w.canonical ||= href;
      if (rel.includes('next')) w.next ||= href;
      if (rel.includes('image_src') && href) w.images.push({ src: href });
      return;
    }
    case 'meta': {
      const value = attribute(element, 'content').slice(0, 20_000);
      if (!value) return;
      for (const name of ['property', 'name', 'http-equiv']) add(raw.meta, keyOf(attribute(element, name).slice(0, 60)), value);
      add(raw.micro, attribute(element, 'itemprop').toLowerCase().slice(0, 60), value);
    }
  }
}

function readItem(element: Element, raw: Raw): void {
  for (const name of attribute(element, 'itemprop').toLowerCase().split(/\s+/)) {
    if (!ITEMS.has(name)) continue;
    const inner = name === 'author' || name === 'creator' ? select(element, '[itemprop~="name"]').slice(0, 20) : [];
    for (const speaker of inner.length ? inner : [element]) {
      const said = attribute(speaker, 'content') || attribute(speaker, 'datetime') || (name === 'image' && attribute(speaker, 'src'));
      add(raw.micro, name, (said || textOf(speaker, 1000)).slice(0, 4000));
    }
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  if (!key || !value) return;
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST_VALUES) list.push(value);
}
