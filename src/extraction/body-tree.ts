import type { ElementContent, Element as HastElement, Root } from 'hast';
import { inlineOf } from './inline';
import { withoutArrow } from './lines';
import type { Block, Box } from './page';
import type { Caption } from './pictures/caption';
import { captionLine } from './pictures/caption-line';
import { withCreditApart } from './pictures/credit-apart';
import type { Picture } from './pictures/picture';
import { isPullQuote } from './pull-quotes';
import { questionsOf } from './questions';
import type { Story } from './story';
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

/** Puts blocks one after another into a tree, keeping lists, quotations and tables together. */
export class BodyTree {
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
    const lines = captions.map((block) => captionLine(block, this.#base)).filter((line) => line.length);
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
