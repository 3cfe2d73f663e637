import { HEADINGS } from '../dom/tags';
import type { Block, Box } from './page';
import { isFurnitureName } from './vocabulary/names';

/** Elements of text: they stand in a box, they are none. */
const TEXT_TAGS = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'dl',
  'dd',
  'dt',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'center',
  'hr',
]);

const HOLDS_A_LINE = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** The nearest box around a text that is no text element itself. */
export function homeOf(box: Box): Box {
  let at = box;
  while (at.parent && (TEXT_TAGS.has(at.tag) || HOLDS_A_LINE.has(at.parent.tag))) at = at.parent;
  return at;
}

/** The ancestors of a box from itself up to, not including, a box above. */
export function* chainOf(box: Box, upTo: Box): Generator<Box> {
  for (let at: Box | null = box; at && at !== upTo; at = at.parent) yield at;
}

export const within = (box: Box, outer: Box): boolean => box.first >= outer.first && box.end <= outer.end && box.depth >= outer.depth;

const FURNITURE_TAGS = new Set(['nav', 'footer', 'form', 'dialog']);

/** Is a box for furniture, by its tag or its names? */
export const isFurniture = ({ tag, names }: Box): boolean => FURNITURE_TAGS.has(tag) || isFurnitureName(names);

const SIDE_TAGS = new Set(['aside', 'nav', 'footer', 'form', 'figure', 'figcaption', 'dialog', 'header']);

/** Does this block stand, below a box, in an element or under a name that is for furniture? A heading's own name only says where links lead. */
export const isAside = (block: Block, below: Box): boolean => {
  for (const box of chainOf(block.box, below))
    if (box.hidden || SIDE_TAGS.has(box.tag) || (!HEADINGS.has(box.tag) && isFurnitureName(box.names))) return true;
  return false;
};
