import { useState } from 'preact/hooks';
import type { KeyFact } from '../../keyfacts/key-fact';
import { type HandMarks, NO_HAND_MARKS } from '../../settings/hand-marks';
import { BY_HAND } from './shown-facts';

/** What the reader changes by hand on a story's marks, and how; each change is told. */
export function useHandMarks(initial: HandMarks = NO_HAND_MARKS, onChange?: (marks: HandMarks) => void) {
  const [hand, setHand] = useState(initial);
  const change = (next: HandMarks) => {
    setHand(next);
    onChange?.(next);
  };
  return {
    hand,
    unmark({ start, reasons }: KeyFact) {
      const own = hand.own.filter(([from]) => from !== start);
      change(reasons.includes(BY_HAND) ? { ...hand, own } : { own, off: [...hand.off, start] });
    },
    /** What it lies over gives way to it. */
    mark(start: number, end: number) {
      change({ ...hand, own: [...hand.own.filter(([from, to]) => from >= end || to <= start), [start, end]] });
    },
    /** All that was taken away is back. */
    restore: () => change({ ...hand, off: [] }),
  };
}
