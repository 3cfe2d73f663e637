import type { Kind } from '../detection/detection';
import type { Report } from '../messaging/protocol';

const KINDS: readonly Kind[] = ['news-article', 'other-article', 'index', 'other'];
/** Names of face scripts, as the build gives them. */
const FACE = /^(literata|source-serif-4|atkinson-hyperlegible-next)-[a-z]+(-ext)?-(opsz|wght)-(normal|italic)$/;
/** Nothing takes longer to read than this, in minutes. */
const LONGEST = 999;

/**
 * A report as it came from a page, checked: a page's process may say anything.
 * @returns null where it cannot be used
 */
export function checkedReport(report: unknown): Report | null {
  if (typeof report !== 'object' || report === null) return null;
  const { kind, confidence, minutes, dark, cause } = report as Record<string, unknown>;
  if (!KINDS.includes(kind as Kind) || !isWithin(confidence, 1) || !isWithin(minutes, LONGEST)) return null;
  return {
    kind: kind as Kind,
    confidence,
    minutes: Math.round(minutes),
    dark: dark === true,
    cause: cause === 'asked' ? 'asked' : 'page',
  };
}

/** The minutes of a story that was read, as they came from a page. */
export const isMinutes = (minutes: unknown): minutes is number => Number.isInteger(minutes) && isWithin(minutes, LONGEST) && minutes > 0;

const isWithin = (value: unknown, high: number): value is number => typeof value === 'number' && value >= 0 && value <= high;

/** The names of font faces in what a page asked for. */
export const facesAmong = (names: unknown): string[] =>
  Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string' && FACE.test(name)).slice(0, 20) : [];
