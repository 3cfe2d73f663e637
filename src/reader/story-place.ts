import { blocksOf } from './going';
import { type Box, placeAt, topOf } from './place';

/** The place the reading has come to; see `placeAt`. */
export const placeOf = (scroller: HTMLElement | null, story: HTMLElement | null): number =>
  scroller ? placeAt(scroller.scrollTop, boxesOf(scroller, story)) : 0;

/** Scroll to a place. */
export function goToPlace(scroller: HTMLElement, story: HTMLElement | null, place: number): void {
  scroller.scrollTop = topOf(place, boxesOf(scroller, story));
}

/** The boxes of the story's blocks in the scrolled content, below the bar. */
function boxesOf(scroller: HTMLElement, story: HTMLElement | null): Box[] {
  const bar = scroller.querySelector('.bar')?.getBoundingClientRect().height ?? 0;
  const zero = scroller.getBoundingClientRect().top - scroller.scrollTop + bar;
  return blocksOf(story).map((block) => {
    const { top, height } = block.getBoundingClientRect();
    return { top: top - zero, height };
  });
}
