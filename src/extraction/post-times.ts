import { HEADINGS } from '../dom/tags';
import { tagOf } from './metadata/untouched';
import type { Block } from './page';
import type { Story } from './story';

/** The line that says when a post was written says little else: at most who wrote it. */
const LONGEST = 5;
const FEWEST_POSTS = 3;
/** A post holds at least so many words. */
const SHORTEST_POST = 12;
/** Of the posts; one may be nothing but a picture. */
const NEARLY_ALL = 0.8;
const CLOCK = /^\P{Alpha}{0,4}(?:[01]?\d|2[0-3])(?:\s?[:.hH]\s?[0-5]\d|\s?[apAP]\.?[mM])(?!\d)/u;

/**
 * The times of a live blog's posts, kept or not: lines of one make that tell a time of day, three or more, each with text of its own behind
 * it. No words and no names are needed.
 */
export function postTimesOf(story: Story): Set<Block> {
  const byMake = new Map<string, Block[]>();
  for (const block of story.blocks) {
    if (block.words > LONGEST || block.box.hidden || NEVER.has(block.box.tag) || HEADINGS.has(block.box.tag)) continue;
    if (CLOCK.test(block.text) || isTimed(block)) byMake.set(block.make, [...(byMake.get(block.make) ?? []), block]);
  }
  const kept = story.kept();
  for (const times of [...byMake.values()].sort((a, b) => b.length - a.length)) {
    if (times.length < FEWEST_POSTS) break;
    const full = times.filter((time, i) => {
      const end = times[i + 1]?.index ?? Number.POSITIVE_INFINITY;
      let words = 0;
      for (const block of kept) if (block.index > time.index && block.index < end && !times.includes(block)) words += block.words;
      return words >= SHORTEST_POST;
    });
    if (full.length >= FEWEST_POSTS && full.length >= times.length * NEARLY_ALL) return new Set(times);
  }
  return new Set();
}

/** Cells and items of lists are a programme's or a timetable's. */
const NEVER = new Set(['td', 'th', 'dt', 'dd', 'pre']);

/** Does the line begin with a time element? */
function isTimed(block: Block): boolean {
  for (let at = block.nodes[0]?.parentElement; at && at !== block.box.element.parentElement; at = at.parentElement)
    if (tagOf(at) === 'time') return true;
  return false;
}
