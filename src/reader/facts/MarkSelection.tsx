import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Strings } from '../../i18n/strings';
import { rangeSelectedIn, selectedWords } from './selected-words';

export interface MarkSelectionProps {
  /** What the words stand in, and what the button is placed in. */
  story: RefObject<HTMLElement | null>;
  column: RefObject<HTMLElement | null>;
  text: string;
  strings: Strings;
  onMark(start: number, end: number): void;
}

interface Selected {
  start: number;
  end: number;
  top: number;
  /** The middle of the words, and how far the button may reach. */
  middle: number;
  room: number;
}

/** Room between the words and the button below them. */
const BELOW = 6;

/** A button under words that are selected in the story: they become a key fact. */
export function MarkSelection({ story, column, text, strings, onMark }: MarkSelectionProps) {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    const look = () => {
      const body = story.current?.querySelector<HTMLElement>('.body');
      const range = body && rangeSelectedIn(body);
      const words = range && selectedWords(text, body, range);
      if (!words || !column.current) return setSelected(undefined);
      const box = range.getClientRects()[range.getClientRects().length - 1] ?? range.getBoundingClientRect();
      const zero = column.current.getBoundingClientRect();
      setSelected({ ...words, top: box.bottom - zero.top + BELOW, middle: (box.left + box.right) / 2 - zero.left, room: zero.width });
    };
    // The selection is made when the pointer or the key has been let go; what it is, is known a moment later.
    const soon = () => setTimeout(look);
    const element = story.current;
    for (const event of ['pointerup', 'keyup']) element?.addEventListener(event, soon);
    document.addEventListener('selectionchange', soon);
    return () => {
      for (const event of ['pointerup', 'keyup']) element?.removeEventListener(event, soon);
      document.removeEventListener('selectionchange', soon);
    };
  }, [story, column, text]);
  if (!selected) return null;
  const { top, middle, room } = selected;
  const mark = () => {
    onMark(selected.start, selected.end);
    setSelected(undefined);
  };
  return (
    <button
      type="button"
      class="mark-selection"
      style={{ insetBlockStart: `${top}px`, transform: `translateX(clamp(4px, ${middle}px - 50%, ${room}px - 100% - 4px))` }}
      // The words stay selected while the button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onClick={mark}
    >
      {strings.t('markSelection')}
    </button>
  );
}
