import type { Element, Root, Text } from 'hast';
import { standsAboveText } from '../extraction/text';
import { isBlock } from './elements';

/** A stretch of the article's text that is to be marked. */
export interface Range {
  start: number;
  end: number;
}

/** A part of one text node's value that belongs to a range. */
export interface Piece {
  from: number;
  to: number;
  /** Index of the range. */
  range: number;
  /** Does the range begin here? */
  first: boolean;
}

export interface Marks {
  /** The pieces of each text node that has any, in order, without overlaps. */
  pieces: Map<Text, Piece[]>;
  /** Indices of the ranges that found their place, in the order of the text. */
  placed: number[];
}

/** What extraction may add, drop or change without changing the words: blanks, soft hyphens, invisible joiners. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
/** A block that does not follow at once is looked for further on; a short one may be anywhere, so it must be near. */
const SURE_LENGTH = 24;
const NEAR = 200;

/**
 * Find where ranges of an article's text stand in its body. Both say the same words in the same order but differ in blanks and in
 * what the text leaves out, so they are aligned letter by letter, block by block. Never throws: a range whose words are not found
 * is not placed.
 * @param text the body as plain text, blocks on lines of their own
 */
export function placeMarks(body: Root, text: string, ranges: readonly Range[]): Marks {
  const marks: Marks = { pieces: new Map(), placed: [] };
  if (!ranges.length) return marks;
  const { letters, before, lineStarts } = squeeze(text);
  const lettersBefore = (offset: number) => before[Math.min(text.length, Math.max(0, offset))]!;
  const wanted = ranges
    .map(({ start, end }, range) => ({ range, start: lettersBefore(start), end: lettersBefore(end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let cursor = 0;
  const { blocks, readings } = textBlocks(body);
  for (const whole of blocks) {
    // A text leaves out readings and the signs of footnotes beside the words they belong to.
    const bare = whole.filter((node) => !readings.has(node));
    for (const block of bare.length < whole.length ? [whole, bare] : [whole]) {
      const own = block.map((node) => node.value.replace(new RegExp(BLANK, 'g'), '')).join('');
      const at = own ? placeOf(own, letters, cursor, lineStarts) : -1;
      if (at < 0) continue;
      cursor = at + own.length;
      const here = wanted.filter(({ start, end }) => start < cursor && end > at);
      if (here.length) cut(block, at, here, marks);
      break;
    }
  }
  return marks;
}

/** Pictures with their captions and embedded posts. */
const BESIDE_TEXT = new Set(['figure', 'figcaption', 'aside']);

interface Wanted extends Range {
  range: number;
}

/** Cut the text nodes of one block, whose first letter is number `at`, where ranges begin and end. */
function cut(block: Text[], at: number, wanted: Wanted[], marks: Marks): void {
  let letter = at;
  for (const node of block) {
    const pieces: Piece[] = [];
    let open: Piece | undefined;
    for (let i = 0; i < node.value.length; i++) {
      const blank = BLANK.test(node.value[i]!);
      // A blank belongs to a range only between two of its letters: marks begin and end with words.
      const inside = wanted.find(({ start, end }) => (blank ? start < letter && letter < end : start <= letter && letter < end));
      if (inside?.range !== open?.range) {
        if (open) open.to = i;
        open = undefined;
        if (inside) {
          const first = !marks.placed.includes(inside.range);
          if (first) marks.placed.push(inside.range);
          open = { from: i, to: node.value.length, range: inside.range, first };
          pieces.push(open);
        }
      }
      if (!blank) letter++;
    }
    if (pieces.length) marks.pieces.set(node, pieces);
  }
}

/** Where a block's letters stand in the text's letters, at `from` or later; -1 where they do not. */
function placeOf(own: string, letters: string, from: number, lineStarts: Set<number>): number {
  if (letters.startsWith(own, from)) return from;
  const furthest = own.length >= SURE_LENGTH ? letters.length : from + NEAR;
  for (let at = letters.indexOf(own, from); at >= 0 && at <= furthest; at = letters.indexOf(own, at + 1)) {
    if (lineStarts.has(at)) return at;
  }
  return -1;
}

/** The text without blanks; how many letters stand before each of its characters; the letters that begin a line. */
export function squeeze(text: string): { letters: string; before: Uint32Array; lineStarts: Set<number> } {
  const before = new Uint32Array(text.length + 1);
  const lineStarts = new Set<number>([0]);
  const letters: string[] = [];
  for (let i = 0; i < text.length; i++) {
    before[i] = letters.length;
    const character = text[i]!;
    if (character === '\n') lineStarts.add(letters.length);
    if (!BLANK.test(character)) letters.push(character);
  }
  before[text.length] = letters.length;
  return { letters: letters.join(''), before, lineStarts };
}

/** The text nodes of the body, grouped by the block they stand in, and those that are readings; what stands beside the text is left out. */
function textBlocks(body: Root): { blocks: Text[][]; readings: Set<Text> } {
  const blocks: Text[][] = [];
  const readings = new Set<Text>();
  let open: Text[] = [];
  const close = () => {
    if (open.length) blocks.push(open);
    open = [];
  };
  const walk = (parent: Root | Element, reading: boolean) => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        open.push(child);
        if (reading) readings.add(child);
      } else if (child.type === 'element' && !BESIDE_TEXT.has(child.tagName)) {
        const block = isBlock(child.tagName);
        if (block) close();
        walk(child, reading || standsAboveText(child));
        if (block) close();
      }
    }
  };
  walk(body, false);
  close();
  return { blocks, readings };
}
