import { listOf, mainArticle, parseJsonLd, type Thing, typesOf } from './metadata/json-ld';
import { plain, textOf } from './metadata/plain-text';
import { attribute, select, tagOf } from './metadata/untouched';

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
  site?: string;
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
  /** Dates as written, the most trusted source first. */
  publishedBy: string[];
  modifiedBy: string[];
  /** Names under which the outlet goes: og:site_name, publisher, WebSite, application-name. */
  siteNames: string[];
  /** Addresses of the story's further pages (rel next), and og:type. */
  next?: string;
  ogType?: string;
}

const MAX_BODY = 300_000;

/**
 * Reads JSON-LD, OpenGraph, twitter, other meta elements and microdata in one pass of selectors. Lenient, capped, and never throws: a
 * source that cannot be read is as if it were not there. Nothing here is escaped or trusted: all of it is text to be shown as text.
 */
export function readWitnesses(doc: Document, url: string): Witnesses {
  const witnesses: Witnesses = {
    headlines: [],
    descriptions: [],
    authors: [],
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
  try {
    collect(doc, url, witnesses);
  } catch {
    // What was read so far stands.
  }
  return witnesses;
}

interface Raw {
  meta: Map<string, string[]>;
  things: Thing[];
  micro: Map<string, string[]>;
  title: string;
}

function collect(doc: Document, url: string, w: Witnesses): void {
  const raw: Raw = { meta: new Map(), things: [], micro: new Map(), title: '' };
  for (const element of select(doc, 'html, title, meta, link[rel], script[type*="ld+json" i], [itemprop]')) readElement(element, raw, w);
  readJsonLd(raw, url, w);
  readMeta(raw, w);
  w.headlineBy.document = raw.title || undefined;
  for (const text of [w.headlineBy.jsonLd, w.headlineBy.microdata, w.headlineBy.og, w.headlineBy.twitter, ...w.headlineBy.other, raw.title])
    if (text) addTo(w.headlines, text);
  w.published = w.publishedBy[0];
  w.modified = w.modifiedBy[0];
  w.site = w.siteNames[0];
  w.lang = w.languages[0];
  for (const { name } of w.authorsBy) addTo(w.authors, name);
}

function readElement(element: Element, raw: Raw, w: Witnesses): void {
  switch (tagOf(element)) {
    case 'html':
      if (attribute(element, 'lang')) w.languages.push(attribute(element, 'lang').slice(0, 40));
      return;
    case 'title':
      if (!raw.title) raw.title = plain(element.textContent, 500);
      return;
    case 'script':
      if (raw.things.length < 3000) raw.things.push(...parseJsonLd(element.textContent ?? ''));
      return;
    case 'link': {
      const rel = attribute(element, 'rel').toLowerCase().split(/\s+/);
      if (rel.includes('canonical') && !w.canonical) w.canonical = attribute(element, 'href').slice(0, 2000) || undefined;
      if (rel.includes('next') && !w.next) w.next = attribute(element, 'href').slice(0, 2000) || undefined;
      if (rel.includes('image_src')) w.images.push({ src: attribute(element, 'href').slice(0, 4000) });
      return;
    }
    case 'meta': {
      const value = attribute(element, 'content');
      if (!value) return;
      for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
        const key = attribute(element, name).toLowerCase().slice(0, 60);
        if (key) add(name === 'itemprop' ? raw.micro : raw.meta, name === 'itemprop' ? key : keyOf(key), value);
      }
      return;
    }
    default:
      readItem(element, raw);
  }
}

const ITEMS = new Set([
  'headline',
  'alternativeheadline',
  'author',
  'creator',
  'datepublished',
  'datemodified',
  'description',
  'image',
  'articlesection',
  'inlanguage',
]);

function readItem(element: Element, raw: Raw): void {
  for (const name of attribute(element, 'itemprop').toLowerCase().split(/\s+/)) {
    if (!ITEMS.has(name)) continue;
    const inner = name === 'author' || name === 'creator' ? select(element, '[itemprop~="name"]') : [];
    const speakers = inner.length ? inner : [element];
    for (const speaker of speakers.slice(0, 20)) {
      const said =
        attribute(speaker, 'content') ||
        attribute(speaker, 'datetime') ||
        (name === 'image' && attribute(speaker, 'src')) ||
        textOf(speaker, 1000);
      if (said) add(raw.micro, name, said);
    }
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < 50) list.push(value);
}

function addTo(list: string[], text: string): void {
  if (text && !list.includes(text)) list.push(text);
}

function readJsonLd({ things, title }: Raw, url: string, w: Witnesses): void {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // References carry nothing but their id; keep the object that says more.
    if (typeof id === 'string' && Object.keys(thing).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, thing);
  }
  const resolve = (value: unknown): unknown => {
    const id = typeof value === 'object' && value !== null ? (value as Thing)['@id'] : undefined;
    return typeof id === 'string' && Object.keys(value as Thing).length <= 2 ? (byId.get(id) ?? value) : value;
  };
  const article = mainArticle(things, url, title);
  const page = things.find((thing) => typesOf(thing).some((type) => type.endsWith('WebPage')));
  for (const thing of article ? [article, ...things] : things) for (const type of typesOf(thing)) addTo(w.types, type.slice(0, 60));
  w.types.length = Math.min(w.types.length, 60);

  if (article) {
    w.headlineBy.jsonLd = plain(article.headline ?? article.name, 500) || undefined;
    w.headlineBy.alternative = plain(first(article.alternativeHeadline ?? article.alternateName), 500) || undefined;
    addTo(w.descriptions, plain(first(article.description), 3000));
    addTo(w.descriptions, plain(first(article.abstract), 3000));
    w.articleBody = typeof article.articleBody === 'string' ? article.articleBody.slice(0, MAX_BODY) : undefined;
    const count = Number(article.wordCount);
    if (count > 0 && count < 1e6) w.wordCount = Math.round(count);
    w.section = plain(first(article.articleSection), 200) || undefined;
    for (const author of [...listOf(article.author), ...(article.author ? [] : listOf(article.creator))]) readAuthor(resolve(author), w, 0);
    for (const publisher of listOf(article.publisher)) addTo(w.siteNames, nameOf(resolve(publisher)));
    for (const date of [article.datePublished, article.dateCreated, article.uploadDate])
      if (typeof first(date) === 'string') addTo(w.publishedBy, plain(first(date), 60));
    if (typeof first(article.dateModified) === 'string') addTo(w.modifiedBy, plain(first(article.dateModified), 60));
    if (typeof article.inLanguage === 'string') w.languages.push(article.inLanguage.slice(0, 40));
    const keywords = listOf(article.keywords).flatMap((k) => (typeof k === 'string' ? k.slice(0, 5000).split(/[,;]/) : [nameOf(k)]));
    for (const keyword of keywords.slice(0, 60)) addTo(w.keywords, plain(keyword, 100));
    for (const image of [...listOf(article.image), ...listOf(article.thumbnailUrl).filter(() => !article.image)])
      readImage(resolve(image), w);
    for (const thing of [article, ...listOf(article.isPartOf).map(resolve)]) {
      const free = freeOf((thing as Thing)?.isAccessibleForFree);
      if (free !== undefined && (thing === article || w.free === undefined)) w.free = free;
    }
    for (const part of listOf(article.hasPart).map(resolve) as Thing[]) {
      if (typeof part !== 'object' || freeOf(part.isAccessibleForFree) !== false) continue;
      for (const selector of listOf(part.cssSelector)) if (typeof selector === 'string') addTo(w.paywallSelectors, selector.slice(0, 300));
    }
  }
  if (page) {
    if (w.free === undefined) w.free = freeOf(page.isAccessibleForFree);
    if (typeof page.inLanguage === 'string') w.languages.push(page.inLanguage.slice(0, 40));
    if (!article) addTo(w.descriptions, plain(first(page.description), 3000));
    for (const [key, list] of [
      ['datePublished', w.publishedBy],
      ['dateModified', w.modifiedBy],
    ] as const)
      if (typeof page[key] === 'string') addTo(list, plain(page[key], 60));
    for (const image of listOf(page.primaryImageOfPage)) readImage(resolve(image), w);
  }
  for (const thing of things)
    if (typesOf(thing).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type))) addTo(w.siteNames, nameOf(thing));
}

const first = (value: unknown): unknown => listOf(value)[0];
const nameOf = (value: unknown): string =>
  typeof value === 'string'
    ? plain(value, 200)
    : typeof value === 'object' && value !== null
      ? plain(first((value as Thing).name), 200)
      : '';

function freeOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof first(value) === 'string' ? (first(value) as string).toLowerCase().replace(/^.*\//, '') : String(first(value));
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function readAuthor(value: unknown, w: Witnesses, depth: number): void {
  if (depth > 2 || w.authorsBy.length >= 60) return;
  if (typeof value === 'string') {
    addAuthor(w, { name: plain(value, 300), source: 'json-ld' });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const thing = value as Thing;
  const types = typesOf(thing);
  const kind = types.includes('Person')
    ? 'person'
    : types.some((type) => /Organization|Corporation/.test(type))
      ? 'organization'
      : undefined;
  const names = thing.name ?? ([thing.givenName, thing.familyName].filter((part) => typeof part === 'string').join(' ') || undefined);
  for (const name of listOf(names)) {
    if (typeof name === 'string') addAuthor(w, { name: plain(name, 300), source: 'json-ld', kind });
    else readAuthor(name, w, depth + 1);
  }
}

function addAuthor(w: Witnesses, author: WitnessAuthor): void {
  if (author.name && !w.authorsBy.some(({ name, source }) => name === author.name && source === author.source)) w.authorsBy.push(author);
}

function readImage(value: unknown, w: Witnesses): void {
  if (w.images.length >= 40) return;
  if (typeof value === 'string') {
    w.images.push({ src: value.slice(0, 4000) });
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const thing = value as Thing;
  const src = [thing.url, thing.contentUrl, thing['@id'], thing.thumbnailUrl].map(first).find((at) => typeof at === 'string') as
    | string
    | undefined;
  if (!src) return;
  w.images.push({
    src: src.slice(0, 4000),
    width: sizeOf(thing.width),
    height: sizeOf(thing.height),
    caption: plain(thing.caption ?? thing.description, 1000) || undefined,
    alt: plain(thing.name, 500) || undefined,
  });
}

function sizeOf(value: unknown): number | undefined {
  const size = Number.parseFloat(String((typeof value === 'object' && value !== null ? (value as Thing).value : value) ?? ''));
  return size > 0 && size < 100_000 ? Math.round(size) : undefined;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'article.published',
  'article:published',
  'article_date_original',
  'last-published',
  'bt:pubdate',
  'og:published_time',
  'og:pubdate',
  'displaydate',
  'ptime',
  'release_date',
  'created',
  'rnews:datepublished',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article.updated',
  'last-modified',
  'dcterms.modified',
  'lastmod',
  'utime',
  'modified',
  'revision_date',
  'og:modified_time',
  'bt:moddate',
  'article:modified',
];
const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'authors',
  'article.author',
  'cxenseparse:author',
  'creator',
  'dc.contributor',
  'rnews:author',
  'bt:author',
];

/** Outlets write article:published_time, article:published:time, article.published-time; the letters are the name. */
const keyOf = (name: string): string => name.replace(/[:._-]/g, '');

function readMeta({ meta, micro }: Raw, w: Witnesses): void {
  const all = (key: string): string[] => meta.get(keyOf(key)) ?? [];
  const one = (key: string): string => all(key)[0] ?? '';
  w.headlineBy.microdata = plain(micro.get('headline')?.[0], 500) || undefined;
  w.headlineBy.og = plain(one('og:title'), 500) || undefined;
  w.headlineBy.twitter = plain(one('twitter:title'), 500) || undefined;
  for (const key of [
    'title',
    'headline',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'cxenseparse:title',
    'hdl',
    'article:title',
  ])
    addTo(w.headlineBy.other, plain(one(key), 500));
  for (const key of [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'dcterms.abstract',
    'sailthru.description',
    'parsely-description',
  ])
    addTo(w.descriptions, plain(one(key), 3000));
  addTo(w.descriptions, plain(micro.get('description')?.[0], 3000));
  for (const key of AUTHORS) for (const name of all(key)) addAuthor(w, { name: plain(name, 300), source: 'meta' });
  for (const name of [...(micro.get('author') ?? []), ...(micro.get('creator') ?? [])])
    addAuthor(w, { name: plain(name, 300), source: 'microdata' });
  for (const key of PUBLISHED) addTo(w.publishedBy, plain(one(key), 60));
  for (const key of MODIFIED) addTo(w.modifiedBy, plain(one(key), 60));
  addTo(w.publishedBy, plain(micro.get('datepublished')?.[0], 60));
  addTo(w.modifiedBy, plain(micro.get('datemodified')?.[0], 60));
  w.ogType = plain(one('og:type'), 60).toLowerCase() || undefined;
  for (const key of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name', 'twitter:site']) {
    const name = plain(one(key), 200).replace(/^@/, '');
    if (key === 'og:site_name' && name) w.siteNames.unshift(name);
    else addTo(w.siteNames, name);
  }
  for (const key of ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage'])
    for (const language of all(key).slice(0, 1)) w.languages.push(language.slice(0, 40));
  w.section ??= plain(one('article:section') || one('section') || micro.get('articlesection')?.[0], 200) || undefined;
  const keywords = [...all('article:tag'), ...(w.keywords.length ? [] : [...all('news_keywords'), ...all('keywords')])];
  for (const keyword of keywords
    .slice(0, 40)
    .flatMap((list) => list.slice(0, 5000).split(/[,;]/))
    .slice(0, 60))
    addTo(w.keywords, plain(keyword, 100));
  const tier = `${one('article:content_tier')} ${one('cxenseparse:articlepaywall')} ${one('is_free')}`.toLowerCase();
  if (w.free === undefined && /\b(?:locked|metered)\b/.test(tier)) w.free = tier.includes('metered') ? undefined : false;
  readMetaImages(meta, micro, w);
}

function readMetaImages(meta: Map<string, string[]>, micro: Map<string, string[]>, w: Witnesses): void {
  const one = (key: string): string => meta.get(keyOf(key))?.[0] ?? '';
  const og = one('og:image:secure_url') || one('og:image') || one('og:image:url');
  // The picture that the page shares stands first: it is most often the story's own.
  if (og)
    w.images.unshift({
      src: og.slice(0, 4000),
      width: sizeOf(one('og:image:width')),
      height: sizeOf(one('og:image:height')),
      alt: plain(one('og:image:alt'), 500) || undefined,
    });
  for (const key of ['twitter:image', 'twitter:image:src', 'parsely-image-url', 'sailthru.image.full', 'thumbnail'])
    if (one(key)) w.images.push({ src: one(key).slice(0, 4000) });
  for (const src of (micro.get('image') ?? []).slice(0, 5)) w.images.push({ src: src.slice(0, 4000) });
  const seen = new Set<string>();
  w.images = w.images.filter(({ src }) => src && !seen.has(src) && seen.add(src));
}
