import type { Raw, Witnesses } from '../witnesses';
import { listOf, mainArticle, type Thing, typesOf } from './json-ld';
import { addAuthor, addTo, sizeOf } from './meta-elements';
import { plain } from './plain-text';

const LONGEST_BODY = 300_000;
const MOST_IMAGES = 40;
const MOST_AUTHORS = 60;
const MOST_TYPES = 60;
const MOST_BIOS = 20;

/** Reads the page's JSON-LD objects into the witnesses: the main article first, then what the page and the site say around it. */
export function readStructured({ things, title }: Raw, url: string, w: Witnesses): void {
  const resolve = resolver(things);
  const article = mainArticle(things, url, title);
  for (const thing of article ? [article, ...things] : things)
    for (const type of typesOf(thing)) if (w.types.length < MOST_TYPES) addTo(w.types, type.slice(0, 60));
  if (article) readArticle(article, resolve, w);
  const page = things.find((thing) => typesOf(thing).some((type) => type.endsWith('WebPage')));
  if (page) readPage(page, resolve, w, article === undefined);
  for (const thing of things)
    if (typesOf(thing).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type))) addTo(w.siteNames, nameOf(thing));
}

/** Opens references ({"@id": …}) to the object of that id that says most. */
function resolver(things: Thing[]): (value: unknown) => unknown {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, thing);
  }
  return (value) => {
    const id = typeof value === 'object' && value !== null ? (value as Thing)['@id'] : undefined;
    return typeof id === 'string' && Object.keys(value as Thing).length <= 2 ? (byId.get(id) ?? value) : value;
  };
}

function readArticle(article: Thing, resolve: (value: unknown) => unknown, w: Witnesses): void {
  w.headlineBy.jsonLd = plain(first(article.headline ?? article.name), 500) || undefined;
  w.headlineBy.alternative = plain(first(article.alternativeHeadline ?? article.alternateName), 500) || undefined;
  for (const description of [article.description, article.abstract]) addTo(w.descriptions, plain(first(description), 3000));
  const body = first(article.articleBody);
  if (typeof body === 'string' && body) w.articleBody = body.slice(0, LONGEST_BODY);
  const count = Number(article.wordCount);
  if (count > 0 && count < 1e6) w.wordCount = Math.round(count);
  w.section = plain(first(article.articleSection), 200) || undefined;
  for (const author of listOf(article.author ?? article.creator)) readAuthor(resolve(author), w, 0);
  for (const publisher of listOf(article.publisher)) addTo(w.siteNames, nameOf(resolve(publisher)));
  for (const date of [article.datePublished, article.dateCreated, article.uploadDate]) addTo(w.publishedBy, plain(first(date), 60));
  addTo(w.modifiedBy, plain(first(article.dateModified), 60));
  addTo(w.languages, plain(first(article.inLanguage), 40));
  const keywords = listOf(article.keywords).flatMap((word) =>
    typeof word === 'string' ? word.slice(0, 5000).split(/[,;]/) : [nameOf(word)],
  );
  for (const keyword of keywords.slice(0, 60)) addTo(w.keywords, plain(keyword, 100));
  for (const image of listOf(article.image ?? article.thumbnailUrl)) readImage(resolve(image), w);
  readAccess(article, resolve, w);
}

function readAccess(article: Thing, resolve: (value: unknown) => unknown, w: Witnesses): void {
  w.free = freeOf(article.isAccessibleForFree);
  for (const whole of listOf(article.isPartOf).map(resolve)) w.free ??= freeOf((whole as Thing | null)?.isAccessibleForFree);
  for (const part of listOf(article.hasPart).map(resolve)) {
    if (typeof part !== 'object' || part === null || freeOf((part as Thing).isAccessibleForFree) !== false) continue;
    for (const selector of listOf((part as Thing).cssSelector))
      if (typeof selector === 'string') addTo(w.paywallSelectors, selector.slice(0, 300));
  }
}

function readPage(page: Thing, resolve: (value: unknown) => unknown, w: Witnesses, alone: boolean): void {
  w.free ??= freeOf(page.isAccessibleForFree);
  addTo(w.languages, plain(first(page.inLanguage), 40));
  if (alone) addTo(w.descriptions, plain(first(page.description), 3000));
  addTo(w.publishedBy, plain(first(page.datePublished), 60));
  addTo(w.modifiedBy, plain(first(page.dateModified), 60));
  for (const image of listOf(page.primaryImageOfPage)) readImage(resolve(image), w);
}

const first = (value: unknown): unknown => listOf(value)[0];

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? plain(first((value as Thing).name), 200) : plain(value, 200);

/** true and "True" and http://schema.org/True are all written. */
function freeOf(value: unknown): boolean | undefined {
  const text = String(first(value) ?? '')
    .toLowerCase()
    .replace(/^.*\//, '');
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function readAuthor(value: unknown, w: Witnesses, depth: number): void {
  if (depth > 2 || w.authorsBy.length >= MOST_AUTHORS) return;
  if (typeof value === 'string') addAuthor(w, { name: plain(value, 300), source: 'json-ld' });
  if (typeof value !== 'object' || value === null) return;
  const thing = value as Thing;
  const types = typesOf(thing);
  const kind = types.includes('Person')
    ? 'person'
    : types.some((type) => /Organization|Corporation/.test(type))
      ? 'organization'
      : undefined;
  if (w.bios.length < MOST_BIOS) addTo(w.bios, plain(first(thing.description), 3000).replace(/<[^>]*>/g, ' '));
  const joined = [thing.givenName, thing.familyName].filter((part) => typeof part === 'string').join(' ');
  for (const name of listOf(thing.name ?? (joined || undefined))) {
    if (typeof name === 'string') addAuthor(w, { name: plain(name, 300), source: 'json-ld', ...(kind ? { kind } : {}) });
    else readAuthor(name, w, depth + 1);
  }
}

function readImage(value: unknown, w: Witnesses): void {
  if (w.images.length >= MOST_IMAGES) return;
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
  const image = {
    src: src.slice(0, 4000),
    width: sizeOf(thing.width),
    height: sizeOf(thing.height),
    caption: plain(first(thing.caption ?? thing.description), 1000) || undefined,
    alt: plain(first(thing.name), 500) || undefined,
  };
  w.images.push(image);
}
