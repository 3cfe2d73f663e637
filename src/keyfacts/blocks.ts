import type { Element, Root, RootContent } from 'hast';
import { standsAboveText } from '../extraction/text';

/** What kind of block a line of the story is; links is a paragraph or list item that is nearly all links. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'links' | 'other';

export interface Block {
  kind: BlockKind;
  /** UTF-16 offsets in the story's text. */
  start: number;
  end: number;
}

const KINDS: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  dt: 'heading',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  th: 'other',
  td: 'other',
  tr: 'other',
  pre: 'other',
  p: 'paragraph',
};

/** A line whose letters stand in links by this share is a list of links, not prose. */
const LINKED = 0.8;

/**
 * The lines of the text with what they are in the body. Lines are matched to elements by their words, in order, so nothing depends on
 * how exactly the text was made; a line that no element holds is a paragraph.
 */
export function blocksOf(text: string, body: Root | undefined): Block[] {
  const kinds = body ? kindsOf(body) : new Map<string, BlockKind[]>();
  const out: Block[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const key = flat(line[0]);
    if (!key) continue;
    const known = kinds.get(key);
    const kind = (known && known.length > 1 ? known.shift() : known?.[0]) ?? 'paragraph';
    out.push({ kind, start: line.index, end: line.index + line[0].length });
  }
  return out;
}

/** White space that is not one plain space: most lines have none. */
const UNEVEN = /\s\s|[^\S ]/;
const flat = (text: string) => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

interface Line {
  text: string;
  linked: number;
}

function kindsOf(body: Root): Map<string, BlockKind[]> {
  const out = new Map<string, BlockKind[]>();
  let line: Line = { text: '', linked: 0 };
  const end = (kind: BlockKind) => {
    const key = flat(line.text);
    if (key) {
      const found =
        line.linked > 0 && (kind === 'paragraph' || kind === 'item') && line.linked >= LINKED * key.replace(/\s/g, '').length
          ? 'links'
          : kind;
      const list = out.get(key);
      if (list) list.push(found);
      else out.set(key, [found]);
    }
    line = { text: '', linked: 0 };
  };
  const walk = (node: RootContent, kind: BlockKind, link: boolean, depth: number) => {
    if (node.type === 'text') {
      line.text += node.value;
      if (link) line.linked += node.value.replace(/\s/g, '').length;
      return;
    }
    if (node.type !== 'element' || depth > 200 || standsAboveText(node)) return;
    if (node.tagName === 'br') return end(kind);
    const own = kindOf(node, kind);
    const block = own !== undefined;
    if (block) end(kind);
    for (const child of node.children) walk(child, own ?? kind, link || node.tagName === 'a', depth + 1);
    if (block) end(own);
  };
  for (const child of body.children) if (child.type !== 'doctype') walk(child, 'paragraph', false, 0);
  end('paragraph');
  return out;
}

const CONTAINERS = new Set([
  'div',
  'section',
  'article',
  'ul',
  'ol',
  'dl',
  'figure',
  'table',
  'tbody',
  'thead',
  'aside',
  'details',
  'summary',
  'hr',
]);

/** The kind a block element gives its text; undefined for an inline element. A paragraph in a quotation or list stays one of these. */
function kindOf(node: Element, outer: BlockKind): BlockKind | undefined {
  if (CONTAINERS.has(node.tagName)) return outer;
  const own = KINDS[node.tagName];
  if (own === undefined) return undefined;
  return own === 'paragraph' ? outer : own;
}
