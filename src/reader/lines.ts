/** A line of text, from top to bottom, and the number of the block it stands in. */
export interface Line {
  top: number;
  bottom: number;
  block: number;
  /** No line but a box that is looked at as a whole, such as a picture. */
  whole?: true;
}

/** What stays lit: some lines, and the one among them that is read. */
export interface Band {
  top: number;
  bottom: number;
  /** Bottom of the line that is read. */
  line: number;
}

/** Boxes that share this much of the smaller one's height stand on one line. */
const SHARED = 0.5;

/** The lines that boxes of text stand on, in order; raised and small letters belong to the line they stand in. */
export function linesOf(boxes: readonly { top: number; bottom: number }[], block: number): Line[] {
  const lines: Line[] = [];
  for (const { top, bottom } of [...boxes].sort((a, b) => a.top - b.top || b.bottom - a.bottom)) {
    if (bottom <= top) continue;
    const last = lines.at(-1);
    const shared = last ? Math.min(last.bottom, bottom) - Math.max(last.top, top) : 0;
    if (last && shared > SHARED * Math.min(last.bottom - last.top, bottom - top)) {
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else lines.push({ top, bottom, block });
  }
  return lines;
}

/** The line at a height, or the nearest to it; -1 where there are none. */
export function lineAt(lines: readonly Line[], y: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { top, bottom }] of lines.entries()) {
    const away = y < top ? top - y : y > bottom ? y - bottom : 0;
    if (away < least) [best, least] = [index, away];
  }
  return best;
}

/** What is lit around a line: so many lines with it in the middle, as far as no box stands between, or all lines of its block. */
export function bandAround(lines: readonly Line[], at: number, many: number | 'paragraph'): Band | null {
  const line = lines[at];
  if (!line) return null;
  const reach = (by: 1 | -1): Line[] => {
    const lit: Line[] = [];
    for (let away = 1; many !== 'paragraph' && away <= (many - 1) / 2; away++) {
      const next = lines[at + by * away];
      if (!next || next.whole || line.whole) break;
      lit.push(next);
    }
    return lit;
  };
  const lit = many === 'paragraph' ? lines.filter(({ block }) => block === line.block) : [line, ...reach(-1), ...reach(1)];
  return { top: Math.min(...lit.map(({ top }) => top)), bottom: Math.max(...lit.map(({ bottom }) => bottom)), line: line.bottom };
}

/** The line a step leads to: the next one, or with whole paragraphs the first of the next block. */
export function stepFrom(lines: readonly Line[], at: number, by: 1 | -1, many: number | 'paragraph'): number {
  if (many !== 'paragraph') return at + by;
  const block = lines[at]?.block;
  const next =
    by > 0
      ? lines.findIndex((line, index) => index > at && line.block !== block)
      : lines.findLastIndex((line, index) => index < at && line.block !== block);
  return next < 0 || by > 0 ? next : lines.findIndex((line) => line.block === lines[next]!.block);
}
