import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far the story is scrolled, in CSS pixels. */
export interface Scrolled {
  top: number;
  /** Height of the window. */
  view: number;
  /** Height of the whole. */
  height: number;
  /** Where the story ends; what was removed and the way to the outlet come after. */
  end: number;
  /** Was the last movement downwards? */
  down: boolean;
}

const START: Scrolled = { top: 0, view: 1, height: 1, end: 1, down: false };
/** A smaller movement has no direction, in CSS pixels. */
const STILL = 6;

/** How much of the story has been read, 0..1. */
export const progressOf = ({ top, view, height, end }: Scrolled): number => {
  const room = Math.min(end, height) - view;
  return room > 1 ? Math.min(1, Math.max(0, top / room)) : 1;
};

/** Follow a scroller, at most once a frame; also when its content or its window changes size. */
export function useScrolled(scroller: RefObject<HTMLElement | null>): Scrolled {
  const [scrolled, setScrolled] = useState(START);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const { scrollTop: top, clientHeight: view, scrollHeight: height } = element;
      const story = element.querySelector('.story')?.getBoundingClientRect();
      const end = story ? Math.round(story.bottom - element.getBoundingClientRect().top + top) : height;
      setScrolled((before) => {
        const moved = top - before.top;
        if (!moved && view === before.view && height === before.height && end === before.end) return before;
        return { top, view, height, end, down: Math.abs(moved) < STILL ? before.down : moved > 0 };
      });
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const resizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(soon);
    resizes?.observe(element);
    for (const child of element.children) resizes?.observe(child);
    element.addEventListener('scroll', soon, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      resizes?.disconnect();
      element.removeEventListener('scroll', soon);
    };
  }, [scroller]);
  return scrolled;
}
