import { wordKey } from '../../dom/words';
import { textOf } from '../metadata/plain-text';
import { ancestorsOf, attribute, holds, namesOf, parentOf, select, selectFirst, tagOf } from '../metadata/untouched';
import { PLAYER_NAMES } from '../vocabulary/player';
import { splitCredit, tidyCredit } from './credit';

const CAPTION_CLASS =
  /caption|legend|bildunterschrift|bild-?text|(?:image|img|photo|picture|media)[_-]*(?:text|description|info|meta|desc)\b|didascalia|leyenda|onderschrift|pie-?(?:de-?)?foto|bu-?text/;
const CREDIT_CLASS =
  /credit|copyright|copyholder|photographer|fotograf|(?:^|[\s_-])(?:rights|source|quelle|attribution|bildrechte|byline|author|autor|agency|courtesy)(?:$|[\s_-])/;
/** Counters, lone punctuation. */
const NOT_A_CAPTION = /^(?:\d+\s*(?:\/|of|von|de|di|van|из|av|af)\s*\d+|[\s\d./|-]*)$/i;
const COUNTER = /^\d+\s*(?:\/|of|von|de|di|van|av|af)\s*\d+\s*[|:–-]?\s+/i;
const LONGEST_CREDIT = 160;
/** Text beside a picture that nothing names a caption: longer, it is the story's. */
const LONGEST_UNNAMED = 320;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export interface Caption {
  caption: string;
  credit?: string;
}

/**
 * The words under a picture: of a figcaption, else of elements named like a caption, else what little else the picture's box says. The
 * credit comes apart, from an element named like one or from the caption's end ("… (Photo: A. Name)"). `container` is the box around picture
 * and words (`boxOf`), or the caption's own element. Null where it says nothing.
 */
export function captionOf(container: Element): Caption | null {
  try {
    return read(container);
  } catch {
    return null;
  }
}

function read(container: Element): Caption | null {
  const credits = named(container, CREDIT_CLASS).filter(
    (element) => !CAPTION_CLASS.test(namesOf(element)) && !selectFirst(element, 'figcaption'),
  );
  const holders = holdersOf(container).filter((holder) => !credits.some((credit) => credit !== holder && holds(credit, holder)));
  const parts: string[] = [];
  let credit = '';
  for (const holder of holders) {
    let text = textOf(holder, 1500).replace(COUNTER, '');
    for (const element of credits) {
      if (element === holder || !holds(holder, element)) continue;
      const said = textOf(element, 300);
      if (!said || said.length > LONGEST_CREDIT || wordKey(said) === wordKey(text)) continue;
      if (text.endsWith(said)) text = text.slice(0, -said.length).trim();
      else if (text.startsWith(said)) text = text.slice(said.length).trim();
      else continue;
      credit ||= said;
    }
    if (text && !NOT_A_CAPTION.test(text) && !parts.some((part) => part.includes(text))) parts.push(text);
  }
  let caption = parts.join(' ').slice(0, 1500);
  credit ||=
    credits
      .map((element) => textOf(element, 300))
      .find((text) => text !== '' && text.length <= LONGEST_CREDIT && !caption.includes(text)) ?? '';
  if (!credit) [caption, credit] = splitCredit(caption);
  caption = caption.replace(/[\s(|/–—-]+$/, '');
  credit = tidyCredit(credit);
  return caption || credit ? { caption, ...(credit ? { credit } : {}) } : null;
}

/** Elements of a box that hold its caption. */
function holdersOf(container: Element): Element[] {
  if (tagOf(container) === 'figcaption') return [container];
  const captions = select(container, 'figcaption').slice(0, 6);
  if (captions.length) return captions;
  const byName = named(container, CAPTION_CLASS);
  if (byName.length) return byName;
  if (CAPTION_CLASS.test(namesOf(container)) && !selectFirst(container, 'img')) return [container];
  return speaksBriefly(container) ? [container] : [];
}

/** What stands beside a player is its buttons and what it plays next. */
const isPlayer = (element: Element): boolean =>
  PLAYER_NAMES.test(namesOf(element)) ||
  select(element, '[class*="video" i], [class*="player" i]').some((inner) => PLAYER_NAMES.test(namesOf(inner)));

/** Has a box, beside its picture, a line of text, and nothing that makes it more than a picture's box? */
function speaksBriefly(container: Element): boolean {
  if (selectFirst(container, 'video, audio, iframe') || isPlayer(container)) return false;
  const text = textOf(container, 700);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (text.length < 12 || text.length + unspaced * 2 > LONGEST_UNNAMED || (unspaced < 8 && wordKey(text).split(' ').length < 3))
    return false;
  if (selectFirst(container, 'h1, h2, h3, h4, h5, time, form, input, nav, table, blockquote')) return false;
  const linked = select(container, 'a').reduce((sum, link) => sum + textOf(link, 500).length, 0);
  return linked < text.length * 0.5;
}

/** Outermost elements of a box whose class says what they are; a class on the box itself does not count. */
function named(container: Element, pattern: RegExp): Element[] {
  const out: Element[] = [];
  for (const element of select(container, '[class]').slice(0, 120)) {
    if (!pattern.test(namesOf(element)) || /^(?:img|picture|source|svg|figure|button|amp-img)$/.test(tagOf(element))) continue;
    if (selectFirst(element, 'img, picture, video, iframe, amp-img')) continue;
    if (!out.some((outer) => holds(outer, element))) out.push(element);
  }
  return out;
}

/** The caption of a figure whose words are no blocks of the page, since they stand in a button or in the picture element itself. */
export function unreadCaption(picture: Element): Caption | null {
  const holders = [picture, ancestorsOf(picture, 8).find((up) => tagOf(up) === 'button')];
  for (const holder of holders) {
    const inside = holder && selectFirst(holder, 'figcaption');
    if (inside) return captionOf(inside);
  }
  return null;
}

const OUTSIDE = /^(?:html|body|main|article|td)$/;

/**
 * The box that holds a picture and the words under it: the first element around the picture that says something, as long as it holds no
 * other picture, no heading, no date and hardly any text. A caption that stands right behind such a box is a box of its own. Null where
 * nothing near the picture speaks for it.
 */
export function boxOf(picture: Element): Element | null {
  const around = ancestorsOf(picture, 10);
  const figure = around.find((up) => tagOf(up) === 'figure');
  if (figure && selectFirst(figure, 'figcaption') && captionOf(figure)) return figure;
  const own = picturesIn(picture);
  const alt = wordKey(attribute(picture, 'alt') || attribute(selectFirst(picture, 'img') ?? picture, 'alt'));
  const named = around.slice(0, 7).find((up) => selectFirst(up, 'figcaption'));
  if (named && picturesIn(named) <= Math.max(1, own) && !selectFirst(named, 'h1, h2, h3, time') && captionOf(named)) return named;
  let box = picture;
  for (const outer of around.slice(0, 7)) {
    const behind = nextElement(box);
    if (behind && isCaptionBehind(behind, alt)) return behind;
    if (OUTSIDE.test(tagOf(outer))) return null;
    if (picturesIn(outer) > Math.max(1, own) || selectFirst(outer, 'h1, h2, h3, time') || textOf(outer, 900).length > 850) return null;
    box = outer;
    if (holdersOf(box).length && captionOf(box)) return box;
  }
  return null;
}

/** Does an element that follows a picture's box speak for the picture: by its tag, its name, or by saying what the alternative text says? */
function isCaptionBehind(element: Element, alt: string): boolean {
  if (selectFirst(element, 'img, h1, h2, h3, p + p')) return false;
  const text = textOf(element, 700);
  if (text.length < 4 || text.length > 600) return false;
  if (tagOf(element) === 'figcaption' || CAPTION_CLASS.test(namesOf(element))) return true;
  return alt.length > 25 && wordKey(text).startsWith(alt);
}

/** Pictures in a box; those of a noscript or a lightbox that repeat the first do not count twice. */
function picturesIn(box: Element): number {
  const seen = new Set<string>();
  for (const image of select(box, 'img, amp-img')) {
    if (parentOf(image) && tagOf(parentOf(image)!) === 'noscript') continue;
    const key = attribute(image, 'alt') || attribute(image, 'src') || attribute(image, 'data-src') || String(seen.size);
    seen.add(key.slice(0, 300));
  }
  return seen.size;
}

function nextElement(element: Element): Element | null {
  return Reflect.get(Object.getPrototypeOf(element) as object, 'nextElementSibling', element) as Element | null;
}
