import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/fields';
import { bringIntoView, readingLine } from './going';
import { type Band, bandAround, type Line, lineAt, linesOf, stepFrom } from './lines';
import { rangeOf, textBlocksOf } from './text-blocks';

/** What the keys do to it. */
export interface LineFocusKeys {
  step(by: 1 | -1): void;
  /** What is read has come to a stretch of the story. */
  follow(range: Range): void;
}

export interface LineFocusProps {
  scroller: RefObject<HTMLElement | null>;
  story: RefObject<HTMLElement | null>;
  /** What it is laid over: its heights are counted from the top of this. */
  column: RefObject<HTMLElement | null>;
  /** What the story shows: with another, its lines are others. */
  shown: unknown;
  settings: Settings;
  keys: RefObject<LineFocusKeys | null>;
}

/** What is not read line by line. */
const NO_LINES = '.card, figure, .table, rt, rp';
/** Of that, what is lit as a whole. */
const BOXES = '.fact-row, .points li, .glance > div, figure, .table:not(figure *)';
/** Lines are known this much beyond the window, as a share of it. */
const BEYOND = 0.6;

/** Dims all but the lines that are read, and draws the ruler under the one: where the pointer is, or where the keys went. */
export function LineFocus({ scroller, story, column, shown, settings, keys }: LineFocusProps) {
  const [band, setBand] = useState<Band | null>(null);
  // The story stands only after the first time round.
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  // Another body or another look, other lines.
  const blocks = useMemo(() => (story.current ? textBlocksOf(story.current, NO_LINES) : []), [story, shown, settings, stands]);
  const many = settings.lineFocus === 'paragraph' ? 'paragraph' : settings.lineFocus === 'off' ? 1 : Number(settings.lineFocus);
  const at = useRef(0);

  const zero = () => column.current?.getBoundingClientRect().top ?? 0;
  /** Lines around the window. */
  const linesHere = (): Line[] => {
    const window = scroller.current?.getBoundingClientRect();
    if (!window) return [];
    const from = zero();
    const margin = window.height * BEYOND;
    const boxIn = ({ top, bottom }: { top: number; bottom: number }) => ({ top: top - from, bottom: bottom - from });
    const near = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > window.top - margin && top < window.bottom + margin;
    };
    const lines = blocks.flatMap((block, index) =>
      near(block.element) ? linesOf([...(rangeOf(block, 0, block.text.length).getClientRects?.() ?? [])].map(boxIn), index) : [],
    );
    const boxes = [...(story.current?.querySelectorAll(BOXES) ?? [])]
      .filter(near)
      .map((box, index): Line => ({ ...boxIn(box.getBoundingClientRect()), block: -1 - index, whole: true }));
    return [...lines, ...boxes].sort((a, b) => a.top - b.top);
  };
  const show = (lines: readonly Line[], index: number) => {
    const next = bandAround(lines, index, many);
    if (!next) return;
    at.current = next.line - 1;
    setBand((before) => (before && before.top === next.top && before.bottom === next.bottom && before.line === next.line ? before : next));
  };
  /** Light the line at a height of the window. */
  const showAt = (clientY: number) => {
    const lines = linesHere();
    show(lines, lineAt(lines, clientY - zero()));
  };

  useImperativeHandle(keys, () => ({
    follow(range) {
      const box = range.getBoundingClientRect?.();
      if (box) showAt(box.top + 4);
    },
    step(by) {
      const element = scroller.current;
      if (!element) return;
      const lines = linesHere();
      const next = stepFrom(lines, lineAt(lines, at.current), by, many);
      if (!lines[next]) return;
      show(lines, next);
      const top = lines[next].top + zero();
      const share = (top - element.getBoundingClientRect().top) / element.clientHeight;
      // It moves down the window before the text moves under it.
      if (share < 0.15 || share > 0.6) bringIntoView(element, { top });
    },
  }));

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let frame = 0;
    const soon = (work: () => void) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(work);
    };
    const moved = ({ clientY }: PointerEvent) => soon(() => showAt(clientY));
    const focused = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && story.current?.contains(target)) soon(() => showAt(target.getBoundingClientRect().top + 4));
    };
    // What is lit scrolls with the text; out of the window it is lit anew.
    const scrolled = () =>
      soon(() => {
        const { top, bottom } = element.getBoundingClientRect();
        const line = at.current + zero();
        if (line < top || line > bottom) showAt(readingLine(element));
      });
    const resizes = new ResizeObserver(() => soon(() => showAt(at.current + zero())));
    if (!at.current) showAt(readingLine(element));
    if (story.current) resizes.observe(story.current);
    element.addEventListener('pointermove', moved, { passive: true });
    element.addEventListener('pointerdown', moved, { passive: true });
    element.addEventListener('focusin', focused);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resizes.disconnect();
      element.removeEventListener('pointermove', moved);
      element.removeEventListener('pointerdown', moved);
      element.removeEventListener('focusin', focused);
      element.removeEventListener('scroll', scrolled);
    };
    // The functions above are made of these.
  }, [scroller, story, blocks, many]);

  if (!band) return null;
  const px = (length: number) => `${length}px`;
  return (
    <div class="line-focus" aria-hidden="true">
      {settings.lineFocus !== 'off' && (
        <>
          <div class="veil" style={{ top: 0, height: px(band.top - 3) }} />
          <div class="veil rest" style={{ top: px(band.bottom + 3) }} />
        </>
      )}
      {settings.ruler && <div class="ruler" style={{ top: px(band.line + 1) }} />}
    </div>
  );
}
