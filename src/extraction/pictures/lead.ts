import { wordKey } from '../../dom/words';
import type { StoryPlace } from '../metadata/metadata';
import { ancestorsOf, attribute, holds, namesOf, parentOf, precedes, select, selectFirst, tagOf, walkerOf } from '../metadata/untouched';
import { isPictureTool } from '../vocabulary/picture-tools';
import type { Witnesses, WitnessImage } from '../witnesses';
import { pictureAddress, widthIn } from './address';
import { boxOf, captionOf } from './caption';
import { splitCredit, tidyCredit } from './credit';
import { leadsAway } from './leads-away';
import { namesAuthor } from './names-author';
import { type Picture, pictureOf } from './picture';
import { samePicture } from './same';
import { isSign } from './sign';

export type LeadPicture = Picture & {
  caption?: string;
  credit?: string;
  /** The element it was taken from, if the page shows it: its figure, or the image itself. */
  element?: Element;
};

const FURNITURE =
  /(?:^|[\s_-])(?:author|avatar|byline|logo|icons?|related|recommend(?:ed|ations?)?|newsletter|promos?|advert(?:isement)?s?|sponsor(?:ed)?|social|shar(?:e|ing)|comments?|menu|navbar|breadcrumbs?|weather|cookie|consent|poll|sidebar|trending|popular)(?:$|[\s_-])/;
/** A place for advertising; `ads-top-after` only says that one follows. */
const ADVERT = /(?:^|\s)(?:ads?|[\w-]+-ads?|ads?-(?:slot|container|wrapper|unit|banner|box))(?:$|\s)/;
const SHARED = /facebook|twitter|social|share|(?:^|[/_-])og[/_-]/i;
const GALLERY = /gallery|galerie|slide|carousel|swiper|lightbox|photo/;
const MOST_BACK = 700;
const MOST_FORWARD = 60;
const MOST_ABOVE_HEADLINE = 80;
const MOST_CANDIDATES = 8;
const SHORTEST_HEADLINE = 15;

/**
 * The story's own picture: the hero that the page shows between headline and first paragraphs, else the one of its metadata. A picture
 * that the metadata also names wins over others; lists of stories, authors' heads and logos never count.
 */
export function leadPicture(doc: Document, url: string, witnesses: Witnesses, place: StoryPlace): LeadPicture | undefined {
  try {
    return find(doc, url, witnesses, place);
  } catch {
    return undefined;
  }
}

function find(doc: Document, url: string, w: Witnesses, place: StoryPlace): LeadPicture | undefined {
  const base = baseOf(doc, url);
  const named = w.images
    .map((image) => ({ ...image, src: pictureAddress(image.src, base) }))
    .filter(({ src }) => src !== '' && !isSign(src));
  const authors = w.authors.map(wordKey).filter((key) => key.length > 4);
  const shown: { element: Element; picture: Picture }[] = [];
  const near = nearStory(doc, place);
  for (const element of near) {
    if (tagOf(element) === 'figure') continue;
    if (inFurniture(element, place.root)) continue;
    const picture = pictureOf(element, base);
    if (!picture || isSign(picture.src) || isSmall(picture) || leadsAway(element, picture.src, url)) continue;
    if ([picture.alt, bylineBeside(element)].some((said) => namesAuthor(wordKey(said), authors))) continue;
    shown.push({ element, picture });
    if (shown.length >= MOST_CANDIDATES) break;
  }
  const isNamed = (src: string): boolean => named.some((image) => samePicture(image.src, src));
  const heroes = shown.filter(({ element }) => !place.first || precedes(element, place.first));
  const chosen = heroes.find(({ picture }) => isNamed(picture.src)) ?? heroes[0] ?? shown.find(({ picture }) => isNamed(picture.src));
  if (chosen) return described(chosen.element, chosen.picture, w, named, place.first);
  const empty = emptyFigure(near, place.first, base);
  const lead = fromMetadata(named);
  if (lead && empty) return { ...lead, ...captionOf(empty), element: empty };
  const behind = shown.find(({ element, picture }) => saysSomething(element, picture));
  return lead ?? (behind && described(behind.element, behind.picture, w, named, place.first));
}

/** What a picture's box says where it is no figure: beside the sign of an agency or an author's head, the byline. */
function bylineBeside(element: Element): string {
  const box = boxOf(element);
  return box && !/^fig/.test(tagOf(box)) && !selectFirst(box, 'figcaption') ? (captionOf(box)?.caption ?? '') : '';
}

/** A picture behind the first paragraph that nothing names is the story's only if it is more than a bare sign on the page. */
const saysSomething = (element: Element, { alt, width, src }: Picture): boolean =>
  alt !== '' || (width ?? widthIn(src)) >= 300 || ancestorsOf(element, 4).some((up) => tagOf(up) === 'figure');

/** A figure above the story with a caption, whose picture a script would have brought. */
function emptyFigure(near: Element[], first: Element | null, base: string): Element | undefined {
  return near.find(
    (element) =>
      tagOf(element) === 'figure' &&
      first !== null &&
      precedes(element, first) &&
      selectFirst(element, 'figcaption') !== null &&
      selectFirst(element, 'video, iframe, table, pre') === null &&
      pictureOf(element, base) === null,
  );
}

function fromMetadata(named: WitnessImage[]): LeadPicture | undefined {
  if (!named[0]) return undefined;
  const same = named.filter((other) => samePicture(other.src, named[0]!.src));
  // Made for other sites, it may have the headline written over it.
  const { src, width, height } = same.find((image) => !SHARED.test(image.src)) ?? named[0];
  const alt = same.find((other) => other.alt)?.alt ?? '';
  const [caption, credit] = splitCredit(same.find((other) => other.caption)?.caption ?? '');
  return {
    src,
    alt,
    ...(width && height ? { width, height } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit: tidyCredit(credit) } : {}),
  };
}

function described(element: Element, picture: Picture, w: Witnesses, named: WitnessImage[], first: Element | null): LeadPicture {
  const near = boxOf(element);
  const box = near && first && holds(near, first) ? null : near;
  const said = box ? captionOf(box) : null;
  const shown = box && holds(box, element) ? box : element;
  const lead: LeadPicture = { ...picture, element: shown };
  const caption = wordKey(said?.caption ?? '');
  // A box with the headline in it is the page's header.
  const isHeader = w.headlines.some((headline) => headline.length > SHORTEST_HEADLINE && caption.includes(wordKey(headline)));
  if (said?.caption && !isHeader && !isPictureTool(caption)) lead.caption = said.caption;
  if (said?.credit) lead.credit = said.credit;
  // A small copy stands on the page, a large one in its metadata.
  const width = widthIn(picture.src);
  const larger =
    width > 0 && width < 600
      ? named.find((other) => samePicture(other.src, picture.src) && (other.width ?? widthIn(other.src)) > width * 1.5)
      : undefined;
  if (larger) lead.src = larger.src;
  return lead;
}

/** Pictures and figures from the headline (a little above it) to shortly behind the first paragraph, in document order. */
function nearStory(doc: Document, place: StoryPlace): Element[] {
  const from = place.first ?? place.root ?? selectFirst(doc, 'h1');
  const top = selectFirst(doc, 'html');
  if (!from || !top) return [];
  const walker = walkerOf(doc, top, 1);
  walker.currentNode = from;
  const found: Element[] = [];
  let left = MOST_BACK;
  let node = walker.previousNode() as Element | null;
  for (; node && left > 0; left--, node = walker.previousNode() as Element | null) {
    if (isPicture(node)) found.push(node);
    else if (tagOf(node) === 'h1' && left > MOST_ABOVE_HEADLINE) left = MOST_ABOVE_HEADLINE;
  }
  found.reverse();
  walker.currentNode = from;
  node = walker.nextNode() as Element | null;
  for (let i = 0; node && i < MOST_FORWARD; i++, node = walker.nextNode() as Element | null) if (isPicture(node)) found.push(node);
  return found;
}

function isPicture(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'img') return tagOf(parentOf(element) ?? element) !== 'picture';
  if (tag === 'picture' || tag === 'amp-img' || tag === 'figure') return true;
  if (tag === 'noscript') return /<img/i.test((element.textContent ?? '').slice(0, 3000)) || selectFirst(element, 'img') !== null;
  return (tag === 'div' || tag === 'span') && /background(?:-image)?\s*:[^;]*url\(/i.test(attribute(element, 'style').slice(0, 2000));
}

function inFurniture(element: Element, root: Element | null): boolean {
  for (const up of [element, ...ancestorsOf(element, 8)]) {
    const tag = tagOf(up);
    if (up === root || (root && holds(up, root)) || /^(?:body|main|article)$/.test(tag)) return false;
    if (/^(?:nav|footer|aside|dialog|form)$/.test(tag)) return true;
    const names = namesOf(up);
    if (tag === 'li' && !GALLERY.test(names) && !GALLERY.test(namesOf(parentOf(up) ?? up))) return true;
    if (FURNITURE.test(names) || ADVERT.test(names)) return true;
  }
  return false;
}

const isSmall = ({ src, width, height }: Picture): boolean =>
  (width !== undefined && height !== undefined && (width < 200 || height < 110)) ||
  (width === undefined && widthIn(src) > 0 && widthIn(src) < 120);

/** The address that relative ones on the page start from. */
export function baseOf(doc: Document, url: string): string {
  const base = select(doc, 'base[href]')[0];
  try {
    return new URL(base ? attribute(base, 'href') : '', url || undefined).href;
  } catch {
    return url || 'http://none.invalid/';
  }
}
