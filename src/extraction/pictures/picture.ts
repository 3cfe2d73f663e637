import { plain } from '../metadata/plain-text';
import { attribute, parentOf, select, tagOf } from '../metadata/untouched';
import { bestCandidate, type Candidate, pictureAddress, srcsetOf, widthIn } from './address';

/** A picture to show: absolute http(s) address, or a small raster data: address; never a vector graphic. */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

/** Attributes under which pages keep a picture's address until it comes into view. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-lazy',
  'data-full-src',
  'data-hi-res-src',
  'data-src-large',
  'data-large-src',
  'data-image',
  'data-img',
  'data-image-src',
  'data-img-src',
  'data-url',
  'data-raw-src',
  'data-echo',
  'data-srcurl',
  'data-defer-src',
  'data-cfsrc',
  'data-large-file',
  'data-orig-file',
  'data-actualsrc',
  'data-src-medium',
  'data-default-src',
  'data-img-url',
  'data-image-url',
  'data-ezsrc',
  'data-bg',
  'data-background',
  'data-background-image',
  'data-bg-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set', 'data-ezsrcset', 'data-bgset', 'data-bg-srcset'];
const IMAGE_TAGS = new Set(['img', 'amp-img', 'amp-anim', 'image']);

/**
 * The picture that an element shows: img, picture, amp-img, a noscript that holds one, or a box with a background or a lazy source. For a
 * box around pictures (figure, div, a) its first. Null where it shows none: icons, counters and placeholders are no pictures.
 */
export function pictureOf(element: Element, base: string): Picture | null {
  try {
    return read(element, base, 0);
  } catch {
    return null;
  }
}

function read(element: Element, base: string, depth: number): Picture | null {
  const tag = tagOf(element);
  if (tag === 'noscript') return depth > 1 ? null : fromNoscript(element, base, depth);
  if (IMAGE_TAGS.has(tag)) return fromImage(element, base);
  if (tag === 'picture') {
    const image = select(element, 'img, amp-img')[0];
    return image ? fromImage(image, base) : fromSources(element, element, base);
  }
  for (const inner of select(element, 'img, amp-img, picture').slice(0, 12)) {
    const picture = read(inner, base, depth + 1);
    if (picture) return picture;
  }
  for (const inner of select(element, 'noscript').slice(0, 6)) {
    const picture = read(inner, base, depth + 1);
    if (picture) return picture;
  }
  return fromBox(element, base);
}

function fromImage(image: Element, base: string): Picture | null {
  const noted = pictureAddress(attribute(image, 'data-lede-src'), base);
  const candidates: Candidate[] = [];
  const parent = parentOf(image);
  if (parent && tagOf(parent) === 'picture') candidates.push(...sourcesOf(parent, base));
  for (const name of ['srcset', ...LAZY_SETS]) if (attribute(image, name)) candidates.push(...srcsetOf(attribute(image, name), base));
  const lazy = LAZY.map((name) => pictureAddress(looksLikeAddress(attribute(image, name)), base)).filter((src) => src !== '');
  for (const src of lazy) candidates.push({ src, width: widthIn(src) });
  const src = pictureAddress(attribute(image, 'src'), base);
  if (src) candidates.push({ src, width: widthIn(src) || (lazy.length ? 0 : declared(image, 'width')) });
  // The live page's own choice is sure to load; a wider candidate of the same picture is only worth it when that one is small.
  if (noted && (widthIn(noted) >= 700 || !candidates.some((c) => c.width >= 700))) return finish(image, noted);
  const best = bestCandidate(candidates);
  if (best) return finish(image, best.src);
  return noted ? finish(image, noted) : null;
}

function fromSources(picture: Element, holder: Element, base: string): Picture | null {
  const best = bestCandidate(sourcesOf(picture, base));
  return best ? finish(holder, best.src) : null;
}

function sourcesOf(picture: Element, base: string): Candidate[] {
  const out: Candidate[] = [];
  for (const source of select(picture, 'source').slice(0, 20)) {
    if (/svg|video/.test(attribute(source, 'type'))) continue;
    for (const name of ['srcset', ...LAZY_SETS]) if (attribute(source, name)) out.push(...srcsetOf(attribute(source, name), base));
    for (const name of ['src', 'data-src']) {
      const src = pictureAddress(attribute(source, name), base);
      if (src) out.push({ src, width: widthIn(src) });
    }
  }
  return out;
}

/** Where scripts run, a noscript's content is text: it is parsed apart, inert, and only its picture is read. */
function fromNoscript(noscript: Element, base: string, depth: number): Picture | null {
  const image = select(noscript, 'img')[0];
  if (image) return read(image, base, depth + 1);
  const markup = (noscript.textContent ?? '').slice(0, 10_000);
  if (!/<(?:img|picture|amp-img)\b/i.test(markup)) return null;
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const inner = select(parsed, 'picture, img, amp-img')[0];
  return inner ? read(inner, base, depth + 1) : null;
}

function fromBox(box: Element, base: string): Picture | null {
  for (const name of LAZY_SETS) {
    const best = bestCandidate(srcsetOf(attribute(box, name), base));
    if (best) return finish(box, best.src);
  }
  for (const name of LAZY) {
    const value = attribute(box, name);
    const src = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#&)])/i.test(value) ? pictureAddress(value, base) : '';
    if (src) return finish(box, src);
  }
  const style = attribute(box, 'style').slice(0, 3000);
  const url = /background(?:-image)?\s*:[^;]*?url\(\s*(["']?)(.*?)\1\s*\)/i.exec(style)?.[2];
  const src = url ? pictureAddress(url, base) : '';
  return src ? finish(box, src) : null;
}

/** Some lazy attributes hold JSON or a number; an address has no white space and a slash or a dot. */
function looksLikeAddress(value: string): string {
  const text = value.trim();
  return text && !/\s/.test(text) && /[/.]/.test(text) && !/^[[{]/.test(text) ? text : '';
}

const declared = (element: Element, name: string): number => {
  const size = Number.parseInt(attribute(element, name), 10);
  return size > 0 && size < 20_000 ? size : 0;
};

/** Sizes that are a picture's shape, not its pixels. */
const SHAPES = new Set(['16x9', '9x16', '3x2', '2x3', '4x3', '3x4', '21x9', '5x4', '4x5', '7x5', '2x1']);
const SMALLEST = 40;
/** A note of a narrower picture may be of one that has not come yet. */
const LEAST_NOTED = 320;

function finish(element: Element, src: string): Picture | null {
  const [width, height] = [declared(element, 'width'), declared(element, 'height')];
  const alt = plain(attribute(element, 'alt') || (tagOf(element) === 'img' ? '' : attribute(element, 'aria-label')), 1000);
  if (SHAPES.has(`${width}x${height}`) || width < 2 || height < 2)
    return width === 1 && height === 1 ? null : { src, alt, ...noted(element) };
  // Counters and icons are no pictures of a story.
  if (width < SMALLEST && height < SMALLEST) return null;
  return { src, alt, width, height };
}

/** The size that the live page knew, as long as it is no icon's: only the shape of its place is taken from it. */
function noted(element: Element): { width?: number; height?: number } {
  const [width, height] = [declared(element, 'data-lede-width'), declared(element, 'data-lede-height')];
  return width >= LEAST_NOTED && height >= SMALLEST ? { width, height } : {};
}
