import type { Raw, WitnessAuthor, Witnesses } from '../witnesses';
import type { Thing } from './json-ld';
import { plain } from './plain-text';

/** Names of meta elements, the most trusted first. */
const HEADLINES = [
  'title',
  'headline',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'cxenseparse:title',
  'hdl',
  'article:title',
];
const DESCRIPTIONS = [
  'og:description',
  'description',
  'twitter:description',
  'dc.description',
  'dcterms.abstract',
  'sailthru.description',
  'parsely-description',
];
const AUTHORS = [
  ...[
    'author',
    'article:author',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'byline',
  ],
  ...['authors', 'cxenseparse:author', 'creator', 'dc.contributor', 'rnews:author', 'bt:author'],
];
const PUBLISHED = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'article_date_original',
    'og:published_time',
    'datepublished',
  ],
  ...['date', 'dc.date.issued', 'dcterms.date', 'dcterms.issued', 'dc.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date'],
  ...[
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'publish-date',
    'publication_date',
    'pubdate',
    'last-published',
    'bt:pubdate',
  ],
  ...['og:pubdate', 'displaydate', 'ptime', 'release_date', 'created', 'rnews:datepublished'],
];
const MODIFIED = [
  ...[
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'article.updated',
    'last-modified',
    'dcterms.modified',
    'lastmod',
    'utime',
  ],
  ...['modified', 'revision_date', 'og:modified_time', 'bt:moddate', 'article:modified'],
];
const IMAGES = ['twitter:image', 'twitter:image:src', 'parsely-image-url', 'sailthru.image.full', 'thumbnail'];
const LANGUAGES = ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage'];
const SITES = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name', 'twitter:site'];

/** Microdata properties that are read. */
export const ITEMS = new Set([
  ...['headline', 'author', 'creator', 'datepublished', 'datemodified', 'description', 'image', 'articlesection', 'inlanguage'],
]);

/** Outlets write article:published_time, article:published:time, article.published-time; the letters are the name. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[:._-]/g, '');

/** Reads meta elements and microdata into the witnesses, behind what the structured data said. */
export function readMeta({ meta, micro }: Raw, w: Witnesses): void {
  const all = (name: string): string[] => meta.get(keyOf(name)) ?? [];
  const one = (name: string): string => all(name)[0] ?? '';
  const item = (name: string): string => micro.get(name)?.[0] ?? '';

  w.headlineBy.microdata = plain(item('headline'), 500) || undefined;
  w.headlineBy.og = plain(one('og:title'), 500) || undefined;
  w.headlineBy.twitter = plain(one('twitter:title'), 500) || undefined;
  for (const name of HEADLINES) addTo(w.headlineBy.other, plain(one(name), 500));
  for (const name of DESCRIPTIONS) addTo(w.descriptions, plain(one(name), 3000));
  addTo(w.descriptions, plain(item('description'), 3000));

  for (const name of AUTHORS) for (const said of all(name)) addAuthor(w, { name: plain(said, 300), source: 'meta' });
  for (const name of ['author', 'creator'])
    for (const said of micro.get(name) ?? []) addAuthor(w, { name: plain(said, 300), source: 'microdata' });

  for (const name of PUBLISHED) addTo(w.publishedBy, plain(one(name), 60));
  for (const name of MODIFIED) addTo(w.modifiedBy, plain(one(name), 60));
  addTo(w.publishedBy, plain(item('datepublished'), 60));
  addTo(w.modifiedBy, plain(item('datemodified'), 60));

  for (const name of SITES) {
    const site = plain(one(name), 200).replace(/^@/, '');
    if (name === 'og:site_name' && site) w.siteNames = [site, ...w.siteNames.filter((other) => other !== site)];
    else addTo(w.siteNames, site);
  }
  for (const name of LANGUAGES) addTo(w.languages, one(name).slice(0, 40));
  w.ogType = plain(one('og:type'), 60).toLowerCase() || undefined;
  w.section ??= plain(one('article:section') || one('section') || item('articlesection'), 200) || undefined;
  const keywords = [...all('article:tag'), ...(w.keywords.length ? [] : [...all('news_keywords'), ...all('keywords')])];
  for (const keyword of keywords.flatMap((list) => list.slice(0, 5000).split(/[,;]/)).slice(0, 60)) addTo(w.keywords, plain(keyword, 100));
  if (/^locked$/i.test(one('article:content_tier'))) w.free ??= false;
  readImages(one, micro.get('image') ?? [], w);
}

function readImages(one: (name: string) => string, items: string[], w: Witnesses): void {
  const og = one('og:image:secure_url') || one('og:image') || one('og:image:url');
  // The picture that the page shares stands first: it is most often the story's own.
  if (og) {
    const alt = plain(one('og:image:alt'), 500) || undefined;
    w.images.unshift({ src: og.slice(0, 4000), width: sizeOf(one('og:image:width')), height: sizeOf(one('og:image:height')), alt });
  }
  for (const src of [...IMAGES.map(one), ...items.slice(0, 5)]) if (src) w.images.push({ src: src.slice(0, 4000) });
  const seen = new Set<string>();
  w.images = w.images.filter(({ src }) => src !== '' && !seen.has(src) && seen.add(src));
}

/** Adds a text to a list that has no text twice. */
export function addTo(list: string[], text: string): void {
  if (text && !list.includes(text)) list.push(text);
}

/** Adds an author that its source has not named yet. */
export function addAuthor(w: Witnesses, author: WitnessAuthor): void {
  if (author.name && !w.authorsBy.some(({ name, source }) => name === author.name && source === author.source)) w.authorsBy.push(author);
}

/** A width or height as whole pixels: a number, a text ("1200px"), or a thing with a value. */
export function sizeOf(value: unknown): number | undefined {
  const size = Number.parseFloat(String((typeof value === 'object' && value !== null ? (value as Thing).value : value) ?? ''));
  return size > 0 && size < 100_000 ? Math.round(size) : undefined;
}
