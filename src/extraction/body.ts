import type { ElementContent, Element as HastElement, Root } from 'hast';
import type { Removal } from './article';
import { type Embed, frameOf, isFrame, postsOf } from './embeds';
import { inlineOf } from './inline';
import { postTime, textOf, withoutArrow, withoutCounter } from './lines';
import { withoutOwnNumber } from './own-numbers';
import type { Block, Box, Medium } from './page';
import type { Known } from './pass';
import { type Caption, unreadCaption } from './pictures/caption';
import { withCreditApart } from './pictures/credit-apart';
import { isForeign } from './pictures/foreign';
import { type Picture, pictureOf, samePicture } from './pictures/picture';
import { chainOf } from './places';
import { postTimesOf } from './post-times';
import { isPullQuote, pullQuotesOf } from './pull-quotes';
import { questionsOf } from './questions';
import type { Story } from './story';
import { isNoKicker } from './vocabulary/kicker';
import { isFurnitureName } from './vocabulary/names';
import { wordless } from './wordless';

/** Text elements that a body keeps as they are; all other boxes only hold them. */
const STRUCTURE = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
]);
/** Elements that hold a line themselves; a line in any other becomes a paragraph. */
const LINE = new Set(['p', 'li', 'dt', 'dd', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td']);
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']);
const OUTER: Record<string, string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
};
const MOST_NESTED = 12;
/** Narrower than this, a picture is an icon or a portrait beside a name. */
const NARROWEST = 120;
const LONGEST_PREVIEW = 300;
const MOST_REMOVED_BLOCKS = 30;
const MOST_EMBEDS = 40;

/** One removal as the passes made it: the blocks of one call. */
export interface Cut {
  pass: string;
  why: string;
  blocks: Block[];
}

export interface Body {
  root: Root;
  removals: Removal[];
  /** The caption that stands with the lead picture, where it also stands in the body. */
  leadCaption?: string;
}

/** Build the body: the kept blocks in their own structure, pictures with their captions between them, and each cut with its place. */
export function buildBody(
  story: Story,
  cuts: Cut[],
  base: string,
  known: Pick<Known, 'url' | 'bylines' | 'lang'>,
  lead: string | undefined,
): Body {
  const root: Root = { type: 'root', children: [] };
  const builder = new Builder(root, story, base);
  const pictures: Picture[] = [];
  const cutAt = new Map<Block, Cut>();
  for (const cut of cuts) if (cut.blocks[0]) cutAt.set(cut.blocks[0], cut);
  const captionsOf = new Map<Medium, Block[]>();
  for (const [block, medium] of story.captions) captionsOf.set(medium, [...(captionsOf.get(medium) ?? []), block]);

  const removals: Removal[] = [];
  const placed = shownMedia(story);
  let next = 0;
  const captionLines = (medium: Medium): Block[] =>
    (captionsOf.get(medium) ?? []).filter((block, i, all) => all.findIndex((other) => other.key === block.key) === i);
  // "Advertisement" above a picture with a caption is of what stood there.
  const speaking = (captions: Block[]): Block[] => captions.filter(({ key }) => !isNoKicker(key));
  const posts = [...postsOf(story, base), ...pullQuotesOf(story, base)].sort((a, b) => a.before - b.before);
  const times = postTimesOf(story);
  const shownIn = new Set(posts.flatMap(({ blocks }) => blocks));
  const embedded = new Set<string>();
  const placeEmbed = (embed: Embed | null): void => {
    if (!embed || embedded.has(embed.href) || embedded.size >= MOST_EMBEDS) return;
    embedded.add(embed.href);
    builder.put(embed.figure);
  };
  let leadCaption: string | undefined;
  const place = (medium: Medium): void => {
    if (isFrame(medium)) {
      placeEmbed(frameOf(medium, story, base, captionLines(medium)));
      return;
    }
    const picture = pictureOf(medium.element, base);
    if (!picture || (picture.width !== undefined && picture.width < NARROWEST)) return;
    // The lead picture stands on top already; its place in the body may still know its caption.
    if (lead !== undefined && samePicture(lead, picture.src)) {
      leadCaption ??=
        captionLines(medium)
          .map((block) => inlineOf(withoutCounter(block), base).map(textOf).join(''))
          .join(' ') || undefined;
      return;
    }
    if (pictures.some((other) => samePicture(other.src, picture.src))) return;
    const captions = captionLines(medium);
    if (isForeign(medium, picture, captions, story, known)) return;
    pictures.push(picture);
    builder.figure(picture, speaking(captions), captions.length ? null : unreadCaption(medium.element));
  };
  for (const block of story.page.blocks) {
    while (next < placed.length && placed[next]!.before <= block.index) place(placed[next++]!);
    while (posts[0] && posts[0].before <= block.index) placeEmbed(posts.shift()!);
    const cut = cutAt.get(block);
    // What stands in a card of its own is not gone.
    if (cut && cut.pass !== 'notes' && !cut.blocks.every((removed) => shownIn.has(removed) || times.has(removed)))
      removals.push(removalOf(cut, root.children.length - 1, base, kindOf(cut, story)));
    if (times.has(block)) builder.put(postTime(block, base));
    else if (story.isKept(block)) builder.block(block);
  }
  while (next < placed.length) place(placed[next++]!);
  for (const post of posts) placeEmbed(post);
  return { root, removals, leadCaption };
}

function removalOf(cut: Cut, after: number, base: string, kind: string): Removal {
  const holder: Root = { type: 'root', children: [] };
  const builder = new Builder(holder, null, base);
  for (const block of cut.blocks.slice(0, MOST_REMOVED_BLOCKS)) {
    const told = withoutOwnNumber(block);
    if (told) builder.block(told);
  }
  const children = holder.children as ElementContent[];
  const node: ElementContent = children.length === 1 ? children[0]! : { type: 'element', tagName: 'div', properties: {}, children };
  const text = cut.blocks
    .map((block) => block.text)
    .filter(Boolean)
    .join('\n');
  return {
    pass: cut.pass,
    why: cut.why,
    text: text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW - 1).toWellFormed()}…` : text,
    after,
    node,
    kind,
  };
}

/** So many boxes tell the kind of what stands in them. */
const TELLING_BOXES = 3;

/**
 * A fingerprint of a removal that is the same on other pages of a site: FNV-1a of its pass and of the boxes around it, but for
 * those that hold the story too: they bear names of that story, such as its section. No word of the page is in it.
 */
function kindOf({ pass, blocks }: Cut, story: Story): string {
  const { box } = blocks[0]!;
  const signs = [box.tag];
  for (let around: Box | null = box; around && signs.length <= TELLING_BOXES && !story.keptWordsIn(around); around = around.parent)
    signs.push(around.sign);
  let hash = 0x811c9dc5;
  for (const letter of `${pass}|${signs.join('|')}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Media that belong to the story: captioned, or standing among its blocks and not in furniture that was cut. */
function shownMedia(story: Story): Medium[] {
  const captioned = new Set(story.captions.values());
  const kept = story.kept();
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? 0;
  return story.media().filter((medium) => {
    if (captioned.has(medium)) return true;
    if (medium.before > last + 1 || medium.before < first - 12) return false;
    if (isFrame(medium)) return medium.before >= first && !isAside(medium.box, story.root);
    let box: Box = medium.box;
    while (box.first === box.end && box.parent && box !== story.root) box = box.parent;
    if (box.hidden) return false;
    if (box === story.root) return true;
    for (let i = box.first; i < box.end; i++) {
      const block = story.page.blocks[i]!;
      if (story.isKept(block) || story.captions.has(block)) return true;
    }
    return false;
  });
}

const ASIDE = new Set(['aside', 'nav', 'footer', 'form', 'dialog']);

/** Does a film stand in a box for furniture? What it brings in from a known place needs no other sign. */
const isAside = (box: Box, root: Box): boolean =>
  [...chainOf(box, root)].some((around) => around.hidden || ASIDE.has(around.tag) || isFurnitureName(around.names));

/** Puts blocks one after another into a tree, keeping lists, quotations and tables together. */
class Builder {
  readonly #root: Root;
  readonly #story: Story | null;
  readonly #base: string;
  readonly #questions: Set<Block>;
  #open: { box: Box; node: HastElement }[] = [];
  #ruled = false;

  constructor(root: Root, story: Story | null, base: string) {
    this.#root = root;
    this.#story = story;
    this.#base = base;
    this.#questions = story ? questionsOf(story) : new Set();
  }

  block(block: Block): void {
    let children = inlineOf(block, this.#base);
    const ruled = this.#story && wordless(block);
    if (ruled) this.#ruled ||= ruled === 'rule';
    if (ruled || !children.length) return;
    this.#rule();
    if (block.box.tag === 'li') children = withoutArrow(children);
    if (this.#questions.has(block)) children = [{ type: 'element', tagName: 'strong', properties: {}, children }];
    const path = block === this.#story?.opening ? [] : this.#pathOf(block.box);
    let same = 0;
    while (same < this.#open.length && same < path.length && this.#open[same]!.box === path[same]) same++;
    // A paragraph takes one line; the next block of the same element begins another.
    while (same > 0 && same === path.length && LINE.has(shownAs(path[same - 1]!)) && !this.#takesParagraphs(path[same - 1]!.tag)) same--;
    this.#open.length = same;
    for (const box of path.slice(same)) {
      const node: HastElement = { type: 'element', tagName: shownAs(box), properties: propertiesOf(box), children: [] };
      this.#into().push(node);
      this.#open.push({ box, node });
    }
    const inner = this.#open.at(-1)?.node;
    if (inner && LINE.has(inner.tagName) && inner.children.length === 0 && !(this.#takesParagraphs(inner.tagName) && this.#hasMore(block)))
      inner.children.push(...children);
    else this.#into().push({ type: 'element', tagName: 'p', properties: {}, children });
  }

  /** Between two blocks, and once. */
  #rule(): void {
    if (this.#ruled && this.#root.children.length) this.put({ type: 'element', tagName: 'hr', properties: {}, children: [] });
    this.#ruled = false;
  }

  /** A picture with the words under it: the page's own lines, else what was read from its figure alone. */
  figure(picture: Picture, captions: Block[], unread: Caption | null): void {
    const figure: HastElement = {
      type: 'element',
      tagName: 'figure',
      properties: {},
      children: [{ type: 'element', tagName: 'img', properties: { ...picture }, children: [] }],
    };
    const lines = captions.map((block) => inlineOf(withoutCounter(block), this.#base)).filter((line) => line.length);
    if (unread) lines.push([{ type: 'text', value: [unread.caption, unread.credit ?? ''].join(' ').trim() }]);
    if (lines.length) {
      const children = lines.flatMap((line, i): ElementContent[] => (i ? [{ type: 'text', value: ' ' }, ...line] : line));
      figure.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: withCreditApart(children) });
    }
    this.put(figure);
  }

  /** A node of its own, between the blocks. */
  put(node: HastElement): void {
    this.#open = [];
    this.#root.children.push(node);
  }

  #into(): ElementContent[] {
    return (this.#open.at(-1)?.node.children ?? this.#root.children) as ElementContent[];
  }

  #takesParagraphs(tag: string): boolean {
    return tag === 'li' || tag === 'dd' || tag === 'td' || tag === 'th';
  }

  /** Does the block's box hold other blocks too? */
  #hasMore(block: Block): boolean {
    return block.box.end - block.box.first > 1;
  }

  /** The text elements around a block, outermost first; an element without the one that HTML wants around it is left out. */
  #pathOf(box: Box): Box[] {
    const path: Box[] = [];
    for (let at: Box | null = box; at && at !== this.#story?.root; at = at.parent) {
      if (!STRUCTURE.has(shownAs(at))) continue;
      if (TABLE_PARTS.has(at.tag) && this.#story && isLayout(at, this.#story)) continue;
      path.push(at);
    }
    path.reverse();
    // Deeper nesting than this says nothing to a reader, and on a hostile page costs without end.
    path.splice(0, Math.max(0, path.length - MOST_NESTED));
    return path.filter((at, i) => {
      const outer = OUTER[at.tag];
      return !outer || path.slice(0, i).some((above) => outer.includes(above.tag));
    });
  }
}

const MAY_BE_QUOTE = new Set(['p', 'div', 'section', 'aside', 'figure', 'span']);

/** The element that a box is shown as: a quotation set large is one, whatever the page makes it of. */
const shownAs = (box: Box): string =>
  MAY_BE_QUOTE.has(box.tag) && isPullQuote(box) && !box.element.querySelector('blockquote') ? 'blockquote' : box.tag;

const TABLE_IS_LAYOUT = 3;
const layouts = new WeakMap<Box, boolean>();

/** A table with paragraphs of prose in it arranges the page; it holds no data. */
function isLayout(box: Box, story: Story): boolean {
  let table: Box | null = box;
  while (table && table.tag !== 'table') table = table.parent;
  if (!table) return true;
  const known = layouts.get(table);
  if (known !== undefined) return known;
  const layout = story.keptIn(table).filter((block) => block.prose && block.box.tag === 'p').length >= TABLE_IS_LAYOUT;
  layouts.set(table, layout);
  return layout;
}

function propertiesOf(box: Box): HastElement['properties'] {
  const properties: HastElement['properties'] = {};
  const number = (name: string, most: number): number | undefined => {
    const value = Number.parseInt(box.element.getAttribute(name) ?? '', 10);
    return value > 1 && value <= most ? value : undefined;
  };
  if (box.tag === 'td' || box.tag === 'th') {
    const colSpan = number('colspan', 100);
    const rowSpan = number('rowspan', 1000);
    if (colSpan) properties.colSpan = colSpan;
    if (rowSpan) properties.rowSpan = rowSpan;
  }
  if (box.tag === 'ol') {
    const start = number('start', 100_000);
    if (start) properties.start = start;
  }
  const dir = box.element.getAttribute('dir');
  if (dir === 'rtl' || dir === 'ltr') properties.dir = dir;
  return properties;
}
