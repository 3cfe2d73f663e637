import type { StoryPlace } from '../metadata/metadata';
import { namesOf, parentOf, select, tagOf, walkerOf } from '../metadata/untouched';
import type { Witnesses } from '../witnesses';
import { pictureAddress, widthIn } from './address';
import { boxOf, captionOf } from './caption';
import { type Picture, pictureOf, samePicture } from './picture';

export type LeadPicture = Picture & { caption?: string; credit?: string; element?: Element };

const FURNITURE =
  /author|avatar|byline|logo|icon|related|recommend|teaser|newsletter|promo|(?:^|[\s_-])ads?(?:$|[\s_-])|advert|sponsor|social|share|comment|menu|navbar|breadcrumb|weather|cookie|consent|poll|sidebar/;
const MAX_BACK = 700;
const MAX_FORWARD = 60;

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
    .filter(({ src }) => src !== '' && !isLogo(src));
  const shown: { element: Element; picture: Picture }[] = [];
  for (const element of nearStory(doc, place)) {
    const picture = pictureOf(element, base);
    if (!picture || isLogo(picture.src) || isSmall(picture) || inFurniture(element, place.root)) continue;
    shown.push({ element, picture });
    if (shown.length >= 12) break;
  }
  const chosen = shown.find(({ picture }) => named.some(({ src }) => samePicture(src, picture.src))) ?? shown[0];
  if (chosen) return described(chosen.element, chosen.picture);
  const image = named[0];
  if (!image) return undefined;
  const { src, width, height, alt = '', caption } = image;
  return { src, alt, ...(width && height ? { width, height } : {}), ...(caption ? { caption } : {}) };
}

function described(element: Element, picture: Picture): LeadPicture {
  const box = boxOf(element);
  const said = box ? captionOf(box) : null;
  return {
    ...picture,
    ...(said?.caption ? { caption: said.caption } : {}),
    ...(said?.credit ? { credit: said.credit } : {}),
    element: box ?? element,
  };
}

/** Pictures from the headline (a little above it) to shortly behind the first paragraph, in document order. */
function nearStory(doc: Document, place: StoryPlace): Element[] {
  const from = place.first ?? place.root ?? select(doc, 'h1')[0];
  const top = select(doc, 'html')[0];
  if (!from || !top) return [];
  const walker = walkerOf(top, 1);
  walker.currentNode = from;
  const before: Element[] = [];
  let beyond = -1;
  for (
    let i = 0, node = walker.previousNode() as Element | null;
    node && i < MAX_BACK && beyond !== 0;
    i++, node = walker.previousNode() as Element | null
  ) {
    if (isPicture(node)) before.push(node);
    if (beyond > 0) beyond--;
    else if (tagOf(node) === 'h1') beyond = 40;
  }
  before.reverse();
  walker.currentNode = from;
  for (let i = 0, node = walker.nextNode() as Element | null; node && i < MAX_FORWARD; i++, node = walker.nextNode() as Element | null)
    if (isPicture(node)) before.push(node);
  return before;
}

function isPicture(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'img') return tagOf(parentOf(element) ?? element) !== 'picture';
  if (tag === 'picture' || tag === 'amp-img') return true;
  if (tag === 'noscript') return /<img/i.test((element.textContent ?? '').slice(0, 3000)) || select(element, 'img').length > 0;
  return (
    (tag === 'div' || tag === 'span') && /background(?:-image)?\s*:[^;]*url\(/i.test((element.getAttribute('style') ?? '').slice(0, 2000))
  );
}

function inFurniture(element: Element, root: Element | null): boolean {
  for (let up: Element | null = element, i = 0; up && i < 8 && up !== root; up = parentOf(up), i++) {
    const tag = tagOf(up);
    if (tag === 'nav' || tag === 'footer' || tag === 'aside' || tag === 'dialog' || tag === 'form' || tag === 'li') return true;
    if (tag === 'body' || tag === 'main' || tag === 'article') return false;
    if (root && up.contains(root)) return false;
    if (FURNITURE.test(namesOf(up))) return true;
  }
  return false;
}

const isSmall = ({ src, width, height }: Picture): boolean =>
  (width !== undefined && height !== undefined && (width < 200 || height < 110)) ||
  (width === undefined && widthIn(src) > 0 && widthIn(src) < 120);
const isLogo = (src: string): boolean =>
  /(?:^|[/_.-])(?:logo|favicon|avatar|icon|sprite|badge)s?(?:[/_.-]|\d|$)/i.test(src.replace(/^https?:\/\/[^/]+/, '').slice(0, 500));

/** The address that relative ones on the page start from. */
export function baseOf(doc: Document, url: string): string {
  const base = select(doc, 'base[href]')[0]?.getAttribute('href');
  try {
    return new URL(base ?? '', url || undefined).href;
  } catch {
    return url || 'http://none.invalid/';
  }
}
