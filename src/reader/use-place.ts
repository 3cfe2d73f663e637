import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { goToPlace, placeOf } from './story-place';

/** The place is told when the scrolling rests for so long, in milliseconds. */
const REST = 120;

export interface PlaceOptions {
  scroller: RefObject<HTMLElement | null>;
  story: RefObject<HTMLElement | null>;
  /** Of the story: another one opens at its own place. */
  url: string;
  /** Where to begin, as `onPlace` told it. */
  initialPlace?: number;
  onPlace?: (place: number) => void;
}

/** Opens a story where it was left, and tells the place the reading has come to; to be called whenever it scrolls. */
export function usePlace({ scroller, story, url, initialPlace = 0, onPlace }: PlaceOptions): () => void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    goToPlace(element, story.current, initialPlace);
    element.focus({ preventScroll: true });
    // Only when another story opens: afterwards the place is the reader's own.
  }, [url]);

  const resting = useRef(0);
  const tellNow = useRef(() => {});
  tellNow.current = () => {
    if (!resting.current) return;
    clearTimeout(resting.current);
    resting.current = 0;
    onPlace?.(placeOf(scroller.current, story.current));
  };
  // Who leaves does not wait for the scrolling to rest.
  useLayoutEffect(() => {
    const leave = () => tellNow.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return () => {
    clearTimeout(resting.current);
    resting.current = window.setTimeout(() => tellNow.current(), REST);
  };
}
