import { type HandMarks, handMarksIn } from './hand-marks';

/** What a person changed on a story that stands open, and where the reading is: what goes with it into a tab of its own. */
export interface Changes {
  hand: HandMarks;
  /** By number of the removal: put back, or taken out again, by hand. */
  back: readonly (readonly [removal: number, back: boolean])[];
  /** As the reader tells it. */
  place: number;
}

/** Changes out of what a page sent; undefined where they are none. */
export function changesIn(sent: unknown): Changes | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { hand, back, place } = sent as Partial<Record<keyof Changes, unknown>>;
  const { off, own } = (hand ?? {}) as Partial<HandMarks>;
  const marks = handMarksIn([off, own]);
  if (!marks || !Array.isArray(back) || !back.every(isSwitched) || typeof place !== 'number' || !(place >= 0)) return undefined;
  return { hand: marks, back, place };
}

const isSwitched = (entry: unknown): entry is [number, boolean] =>
  Array.isArray(entry) && entry.length === 2 && Number.isInteger(entry[0]) && typeof entry[1] === 'boolean';
