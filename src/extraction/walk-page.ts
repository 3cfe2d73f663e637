import { isMarkedHidden } from '../dom/hidden';
import { attributeOf, hasAttributes, nodeTypeOf, tagOf } from '../dom/safe';
import { INLINE, MEDIA, NO_TEXT } from '../dom/tags';
import { countWords, endsSentence, holdsSentence, wordKey } from '../dom/words';
import { isDropCap, isLetter, MOST_DROP_CAPS, startsSmall } from './drop-cap';
import { formulaOf, lettersOf } from './formula';
import type { Block, Box, Page } from './page';

/** More nodes than this are not read: no story has them, and a hostile page must not hang the reader. */
const MOST_NODES = 120_000;
/** So many letters are three long novels. */
const MOST_LETTERS = 5_000_000;
const PROSE_WORDS = 12;
const PROSE_LINK_SHARE = 0.35;
const STRESS = new Set(['b', 'strong', 'em', 'i']);
/** relatedStories reads as related-stories. */
const HUMP = /([a-z])([A-Z])/g;
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|a11y-hidden|u-hidden-visually|assistive-text|off-?screen)(?:$|[\s_-])/;

/** Scripts that set formulae put the picture of one beside its markup. */
const FORMULA_AGAIN = /(?:^|\s)katex-html(?:\s|$)/;

class TextBlock implements Block {
  index = 0;
  make = '';
  ends: boolean;
  prose: boolean;
  #key: string | undefined;
  constructor(
    readonly box: Box,
    readonly text: string,
    readonly words: number,
    readonly linkWords: number,
    readonly stressed: number,
    readonly nodes: Node[],
  ) {
    this.ends = endsSentence(text);
    this.prose = words >= PROSE_WORDS && linkWords < words * PROSE_LINK_SHARE && (this.ends || holdsSentence(text));
    this.make = makeOf(box);
  }
  get key(): string {
    this.#key ??= wordKey(this.text.slice(0, 20_000));
    return this.#key;
  }
}

const makeOf = (box: Box): string => `${box.sign}|${box.parent?.sign ?? ''}|${box.parent?.parent?.sign ?? ''}`;

/** Digits tell one element of a kind from the next; state words tell a shown one from a walled one. */
const signOf = (tag: string, classes: string): string =>
  classes
    ? `${tag}.${classes
        .replace(/[0-9]+/g, '')
        .split(/\s+/)
        .filter((name) => name && !/wall|premium|lock|hidden|visible|first|last|odd|even/.test(name))
        .sort()
        .join('.')}`
    : tag;

/** Read a document's text as blocks, boxes and media, in one walk. The document is not changed. */
export function walkPage(doc: Document): Page | null {
  const body = doc.body;
  if (!body || tagOf(body) !== 'body') return null;
  const { page } = new Walk(doc, body);
  showIfAllHidden(page);
  return page;
}

/** With less shown prose than this, and more hidden than that, a page hides its story until a script of its own shows it. */
const LITTLE_SHOWN = 40;
const MUCH_HIDDEN = 80;

function showIfAllHidden(page: Page): void {
  let shown = 0;
  let hidden = 0;
  for (const block of page.blocks) {
    if (!block.prose) continue;
    if (block.box.hidden) hidden += block.words;
    else shown += block.words;
  }
  if (shown < LITTLE_SHOWN && hidden > MUCH_HIDDEN) for (const box of page.boxes) box.hidden = false;
}

/** An element that the walk is in: a box, a link, an emphasis, or just a line's part. */
interface Frame {
  box: Box | null;
  link: boolean;
  stress: boolean;
  reading: boolean;
}

class Walk {
  readonly page: Page;
  #box: Box;
  #frames: Frame[] = [];
  #links = 0;
  #stress = 0;
  /** Inside a reading above the line (ruby): shown, but no text of its own. */
  #readings = 0;
  #parts: Node[] = [];
  #text: string[] = [];
  /** A large first letter in an element of its own, until the paragraph comes that it belongs to. */
  #dropCap: { text: string; parts: Node[] } | undefined;
  #capsLeft = MOST_DROP_CAPS;
  #linked: string[] = [];
  #stressed: string[] = [];
  #breaks = 0;
  #letters = 0;

  constructor(doc: Document, body: Element) {
    this.#box = newBox(body, 'body', null, 0, 0);
    this.page = { doc, body: this.#box, blocks: [], boxes: [this.#box], media: [] };
    this.#run(doc, body);
  }

  #run(doc: Document, body: Element): void {
    const walker = doc.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let left = MOST_NODES;
    this.#letters = MOST_LETTERS;
    let node = walker.firstChild();
    while (node && left-- > 0 && this.#letters > 0) {
      if (nodeTypeOf(node) === 3) this.#addText(node as Text);
      else if (this.#enter(node as Element)) {
        const child = walker.firstChild();
        if (child) {
          node = child;
          continue;
        }
        this.#leave();
      }
      let next = walker.nextSibling();
      while (!next) {
        if (!walker.parentNode() || walker.currentNode === body) break;
        this.#leave();
        next = walker.nextSibling();
      }
      node = next;
    }
    while (this.#frames.length) this.#leave();
    this.#flush();
    this.#close(this.page.body);
  }

  /** Go into an element? Else it has no text of the page. */
  #enter(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'br') {
      this.#addBreak(element);
      return false;
    }
    if (tag === 'math') {
      this.#addFormula(element);
      return false;
    }
    if (MEDIA.has(tag)) {
      if (tag !== 'img' && tag !== 'picture') this.#flush();
      this.page.media.push({ element, tag, box: this.#box, before: this.page.blocks.length });
    }
    if (NO_TEXT.has(tag)) {
      if (tag === 'button' || tag === 'input' || tag === 'select' || tag === 'textarea') this.#box.controls++;
      // A picture that opens large stands in a button; what else the button says is its own.
      if (tag === 'button') this.#addPictures(element);
      // A picture that waits for scripts is often given once more for readers without them.
      if (tag === 'noscript') this.page.media.push({ element, tag, box: this.#box, before: this.page.blocks.length });
      return false;
    }
    if (INLINE.has(tag)) {
      const attributes = hasAttributes(element);
      if (attributes && (tag === 'span' || tag === 'a')) {
        const names = attributeOf(element, 'class');
        if (names && (SCREEN_READER_ONLY.test(names) || FORMULA_AGAIN.test(names))) return false;
        if (tag === 'span' && attributeOf(element, 'hidden') !== null) return false;
      }
      const link = tag === 'a' && attributes && leadsAway(attributeOf(element, 'href'));
      const stress = STRESS.has(tag);
      const reading = tag === 'rt' || tag === 'rp';
      if (reading) this.#readings++;
      if (link) this.#links++;
      if (stress) this.#stress++;
      this.#frames.push({ box: null, link, stress, reading });
      return true;
    }
    this.#flush();
    const box = newBox(element, tag, this.#box, this.page.blocks.length, this.page.media.length);
    this.page.boxes.push(box);
    this.#box = box;
    this.#frames.push({ box, link: false, stress: false, reading: false });
    return true;
  }

  #leave(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    if (frame.link) this.#links--;
    if (frame.stress) this.#stress--;
    if (frame.reading) this.#readings--;
    if (!frame.box) return;
    this.#flush();
    this.#close(frame.box);
    this.#box = frame.box.parent as Box;
  }

  #close(box: Box): void {
    box.end = this.page.blocks.length;
    box.mediaEnd = this.page.media.length;
    const parent = box.parent;
    if (!parent) return;
    parent.words += box.words;
    parent.linkWords += box.linkWords;
    parent.controls += box.controls;
  }

  #addText(node: Text): void {
    const data = node.data;
    this.#letters -= data.length;
    if (this.#readings > 0) {
      if (this.#parts.length) this.#parts.push(node);
      return;
    }
    if (!data.trim()) {
      if (this.#parts.length) {
        this.#parts.push(node);
        this.#text.push(' ');
      }
      return;
    }
    this.#breaks = 0;
    this.#parts.push(node);
    this.#text.push(data);
    if (this.#links > 0) this.#linked.push(data, ' ');
    if (this.#stress > 0) this.#stressed.push(data, ' ');
  }

  #addPictures(button: Element): void {
    if (!button.firstElementChild) return;
    for (const element of button.querySelectorAll('picture, img:not(picture img)'))
      this.page.media.push({ element, tag: tagOf(element), box: this.#box, before: this.page.blocks.length });
  }

  #addFormula(element: Element): void {
    const formula = formulaOf(element);
    if (!formula || this.#readings > 0) return;
    this.#breaks = 0;
    this.#parts.push(element);
    this.#text.push(lettersOf(formula));
  }

  #addBreak(element: Element): void {
    if (!this.#parts.length) return;
    if (++this.#breaks >= 2) {
      this.#flush();
      return;
    }
    this.#text.push(' ');
    this.#parts.push(element);
  }

  #flush(): void {
    if (this.#parts.length) {
      const own = this.#text
        .join('')
        .replace(/[\s\u200b\ufeff]+/g, ' ')
        .trim();
      const capped = this.#dropCap && this.#box.tag === 'p' && startsSmall(own) ? this.#dropCap : undefined;
      if (capped) this.#dropCap = undefined;
      const text = (capped?.text ?? '') + own;
      const parts = [...(capped?.parts ?? []), ...this.#parts];
      if (isLetter(own) && this.#capsLeft-- > 0 && isDropCap(this.#box, this.#parts.at(-1)!, this.page))
        this.#dropCap = { text: own, parts: parts.filter((part) => part.textContent?.trim()) };
      else if (text) {
        const words = countWords(text);
        const linkWords = this.#linked.length ? Math.min(words, countWords(this.#linked.join(''))) : 0;
        const stressed = this.#stressed.length ? Math.min(words, countWords(this.#stressed.join(''))) : 0;
        const block = new TextBlock(this.#box, text, words, linkWords, stressed, parts);
        block.index = this.page.blocks.length;
        this.page.blocks.push(block);
        this.#box.words += words;
        this.#box.linkWords += linkWords;
      }
      this.#parts = [];
      this.#linked = [];
      this.#stressed = [];
    }
    this.#text = [];
    this.#breaks = 0;
  }
}

/** A link within the page is a footnote, a table of contents or a heading's own address, not a way to other pages. */
const leadsAway = (href: string | null): boolean => href !== null && (!href.startsWith('#') || href === '#');

function newBox(element: Element, tag: string, parent: Box | null, blocks: number, media: number): Box {
  let names = '';
  let sign = tag;
  let hidden = parent?.hidden ?? false;
  if (hasAttributes(element)) {
    const classes = attributeOf(element, 'class') ?? '';
    const id = attributeOf(element, 'id');
    const role = attributeOf(element, 'role');
    names = `${classes} ${id ?? ''} ${role ?? ''}`.replace(HUMP, '$1-$2').toLowerCase();
    sign = signOf(tag, classes);
    if (!hidden) {
      hidden = isMarkedHidden(element) || (names.length > 5 && SCREEN_READER_ONLY.test(names));
    }
  }
  return {
    element,
    tag,
    names,
    sign,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    first: blocks,
    end: blocks,
    mediaFirst: media,
    mediaEnd: media,
    words: 0,
    linkWords: 0,
    controls: 0,
    hidden,
  };
}
