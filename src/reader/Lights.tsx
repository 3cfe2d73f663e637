import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Stretches of the story that are to be lit. */
export interface LightsProps {
  ranges: readonly Range[];
  /** Which of them is the one that counts. */
  now?: number;
  kind: 'found' | 'spoken';
  column: RefObject<HTMLElement | null>;
  /** The look it is set in: when that changes, the lines do. */
  look: unknown;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  now: boolean;
}

/**
 * Bands of light over the text. They are boxes of our own, not the browser's highlights: those are kept in a list that a page can
 * read, and would hand it the way into the reader.
 */
export function Lights({ ranges, now, kind, column, look }: LightsProps) {
  const [boxes, setBoxes] = useState<Box[]>([]);
  // The look is what moves the lines.
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    const measure = () => {
      const zero = element.getBoundingClientRect();
      setBoxes(
        ranges.flatMap((range, index) =>
          [...(range.getClientRects?.() ?? [])].map(({ left, top, width, height }) => ({
            left: left - zero.left,
            top: top - zero.top,
            width,
            height,
            now: index === now,
          })),
        ),
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    return () => resizes.disconnect();
  }, [ranges, now, column, look]);
  return (
    <div class={`lights ${kind}`} aria-hidden="true">
      {boxes.map(({ left, top, width, height, now: isNow }) => (
        <i
          key={`${left} ${top} ${width}`}
          class={isNow ? 'now' : undefined}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
        />
      ))}
    </div>
  );
}
