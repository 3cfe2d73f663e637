import type { Element, Root } from 'hast';

/** The headline is the only first level; the story's headings begin under it. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/** A level for each heading of the body, in the outline the page had but without gaps. */
export function headingLevels(body: Root): Map<Element, number> {
  const levels = new Map<Element, number>();
  const open: number[] = [];
  const walk = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const own = /^h[1-6]$/.test(child.tagName) ? Number(child.tagName[1]) : 0;
      if (own) {
        while (open.length && open.at(-1)! >= own) open.pop();
        open.push(own);
        levels.set(child, Math.min(LAST_LEVEL, FIRST_LEVEL + open.length - 1));
      }
      walk(child);
    }
  };
  walk(body);
  return levels;
}
