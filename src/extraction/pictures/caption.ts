import { textOf, wordKey } from '../metadata/plain-text';
import { attribute, namesOf, parentOf, select, tagOf } from '../metadata/untouched';
import { CREDIT_WORDS, PICTURE_AGENCIES } from '../vocabulary/credit';

const CAPTION_CLASS =
  /caption|legend|bildunterschrift|bildtext|imagetext|image-text|img-text|didascalia|leyenda|legende|onderschrift|byline__image|media__description|media-description|image-description|image__description|picture-text|photo-text|wp-caption-text|figcaption|pie-?(?:de-?)?foto|bu-?text|image-meta|media-info|image-info/;
const CREDIT_CLASS =
  /credit|copyright|copyholder|photographer|fotograf|rights|source|quelle|attribution|bildrechte|byline|author|autor|agency|courtesy/;
const NOT_A_CAPTION = /^(?:\d+\s*(?:\/|of|von|de|di|van)\s*\d+|[\s\d./-]*)$/i;

/**
 * The words under a picture: of a figure's figcaption, else of elements named like a caption in the picture's box. The credit comes apart,
 * from an element named like one, or from the caption's end ("… (Photo: A. Name)"). Null where the box says nothing.
 */
export function captionOf(container: Element): { caption: string; credit?: string } | null {
  try {
    return read(container);
  } catch {
    return null;
  }
}

function read(container: Element): { caption: string; credit?: string } | null {
  const captions = select(container, 'figcaption').slice(0, 6);
  const holders = captions.length ? captions : named(container, CAPTION_CLASS);
  const credits = named(container, CREDIT_CLASS);
  const parts: string[] = [];
  let credit = '';
  for (const holder of holders) {
    const own = credits.filter(
      (element) => element !== holder && holder.contains(element) && wordKey(textOf(element, 300)) !== wordKey(textOf(holder, 1200)),
    );
    let text = textOf(holder, 1500);
    for (const element of own) {
      const said = textOf(element, 300);
      if (!said) continue;
      if (text.endsWith(said)) text = text.slice(0, -said.length).trim();
      else if (text.startsWith(said) && own.length === 1) text = text.slice(said.length).trim();
      else continue;
      credit ||= said;
    }
    if (text && !NOT_A_CAPTION.test(text) && !parts.some((part) => part === text || part.includes(text))) parts.push(text);
  }
  let caption = parts.join(' ').slice(0, 1500);
  credit ||= credits.map((element) => textOf(element, 300)).find((text) => text !== '' && !caption.includes(text)) ?? '';
  if (!credit) [caption, credit] = splitCredit(caption);
  else if (!caption && !isCredit(credit)) [caption, credit] = ['', credit];
  credit = tidy(credit);
  return caption || credit ? { caption, ...(credit ? { credit } : {}) } : null;
}

/** Outermost elements of a box whose class says what they are; a class on the box itself does not count. */
function named(container: Element, pattern: RegExp): Element[] {
  const out: Element[] = [];
  for (const element of select(container, '[class]').slice(0, 120)) {
    const tag = tagOf(element);
    if (tag === 'img' || tag === 'picture' || tag === 'source' || tag === 'svg' || tag === 'figure' || tag === 'button') continue;
    if (!pattern.test(namesOf(element)) || select(element, 'img, picture, video, iframe').length) continue;
    if (!out.some((outer) => outer.contains(element))) out.push(element);
  }
  return out;
}

const WORDS = [...new Set(Object.values(CREDIT_WORDS).flat())]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const OPENING = new RegExp(`^[\\s(\\[|/–—-]*(?:(?:${WORDS.join('|')})\\s*[:：/|.]|©|\\(c\\)\\s)`, 'iu');
const CLOSING = new RegExp(`(?:^|[\\s(\\[（|/.!?»”"–—-])((?:(?:${WORDS.join('|')})\\s*[:：]|©|\\(c\\)\\s).{2,140})$`, 'iu');
const AGENCY = new RegExp(`(?:^|[\\s/(,|])(?:${PICTURE_AGENCIES.map((name) => name.replace('.', '\\.')).join('|')})(?:$|[\\s/),.|])`, 'iu');

/** Is this text nothing but a credit: it opens with a credit word, or is short, ends no sentence and names an agency? */
export function isCredit(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 200) return false;
  return OPENING.test(trimmed) || (trimmed.length < 90 && !/[.!?。]\s*\S/.test(trimmed) && AGENCY.test(trimmed));
}

/** A caption and the credit at its end apart; the credit is '' where there is none. */
export function splitCredit(text: string): [caption: string, credit: string] {
  if (isCredit(text)) return ['', text];
  const tail = text.slice(-200);
  const at = CLOSING.exec(tail)?.[1];
  if (at && !/[.!?。]\s+\p{Lu}.{30,}/u.test(at)) return [text.slice(0, text.length - at.length).replace(/[\s([（|/–—-]+$/, ''), at];
  const bracket = /\s*[([（]([^()[\]（）]{3,100})[)\]）]\s*$/.exec(text);
  if (bracket && isCredit(bracket[1]!)) return [text.slice(0, bracket.index).trim(), bracket[1]!];
  return [text, ''];
}

const tidy = (credit: string): string =>
  credit
    .replace(/^[\s([（|/–—-]+|[\s)\]）|/]+$/g, '')
    .replace(OPENING, (opening) => (/[©c]/.test(opening.slice(-2)) ? opening : ''))
    .trim();

/** The box that holds a picture and the words under it: the nearest figure, else the nearest ancestor (four at most) with a caption and no second picture. */
export function boxOf(picture: Element): Element | null {
  let element: Element | null = picture;
  for (let i = 0; i < 7 && element; i++) {
    if (tagOf(element) === 'figure') return element;
    element = parentOf(element);
  }
  element = parentOf(picture);
  for (let i = 0; i < 4 && element && !/^(?:body|main|article|section)$/.test(tagOf(element)); i++) {
    if (select(element, 'img').length > 1 || select(element, 'p').length > 4) return null;
    if (named(element, CAPTION_CLASS).length || select(element, 'figcaption').length) return element;
    element = parentOf(element);
  }
  return null;
}

/** Text that stands in for a caption where the page has none: the picture's alternative text is no caption, its title may be. */
export const titleOf = (image: Element): string => attribute(image, 'title').slice(0, 500);
