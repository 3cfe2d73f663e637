import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { readingLine } from './going';
import { useScrolled } from './use-scrolled';

/** The headings of a story, as they stand in it. */
export const headingsOf = (story: HTMLElement | null): HTMLElement[] => [
  ...(story?.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4, h5, h6)') ?? []),
];

export interface OutlineProps {
  scroller: RefObject<HTMLElement | null>;
  story: RefObject<HTMLElement | null>;
  /** What the story shows: with another, it may have other headings. */
  shown: unknown;
  onGo(heading: HTMLElement): void;
  /** Does it stand beside the text, where that leaves it the room? */
  aside?: boolean;
}

/** Room that it needs beside the text, in CSS pixels. */
const ROOM = 220;

/** The headings of the story as a list of ways to them; the one that is read is lit. Nothing where it has none. */
export function Outline({ scroller, story, shown, onGo, aside = false }: OutlineProps) {
  const { top, height, view } = useScrolled(scroller);
  const [headings, setHeadings] = useState<HTMLElement[]>([]);
  // Another body, other headings.
  useLayoutEffect(() => setHeadings(headingsOf(story.current)), [story, shown]);
  // The line moves with the scrolling.
  const active = useMemo(() => {
    if (!scroller.current) return -1;
    const line = readingLine(scroller.current) + 1;
    return headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
  }, [scroller, headings, top, height, view]);
  if (!headings.length || (aside && roomBeside(scroller.current, story.current) < ROOM)) return null;
  return (
    <ol class="outline-list" lang={story.current?.lang} dir={story.current?.dir === 'rtl' ? 'rtl' : 'ltr'}>
      {headings.map((heading, index) => (
        <li key={index} data-level={heading.localName}>
          <button type="button" aria-current={index === active ? 'location' : undefined} onClick={() => onGo(heading)}>
            {heading.textContent}
          </button>
        </li>
      ))}
    </ol>
  );
}

function roomBeside(scroller: HTMLElement | null, story: HTMLElement | null): number {
  if (!scroller || !story) return 0;
  return (scroller.clientWidth - story.clientWidth) / 2;
}
