/** What a reader changed by hand on the marks of a story. */
export interface HandMarks {
  /** Where the marks begin that were taken away; UTF-16 offsets in the story's text. */
  readonly off: readonly number[];
  /** Beginning and end of the reader's own marks. */
  readonly own: readonly (readonly [start: number, end: number])[];
}

export const NO_HAND_MARKS: HandMarks = { off: [], own: [] };

/** So many of each kind are kept for a story. */
export const MOST_HAND_MARKS = 60;

export const hasHandMarks = ({ off, own }: HandMarks): boolean => off.length + own.length > 0;

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isStretch = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]) && value[0] < value[1];

/** Hand marks out of whatever was stored; undefined where it cannot be used. */
export function handMarksIn(stored: unknown): HandMarks | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [off, own] = stored as unknown[];
  if (!Array.isArray(off) || !Array.isArray(own) || !off.every(isOffset)) return undefined;
  if (!own.every(isStretch)) return undefined;
  return { off: off.slice(-MOST_HAND_MARKS), own: own.slice(-MOST_HAND_MARKS) };
}
