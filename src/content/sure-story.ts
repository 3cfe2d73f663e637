import { SURE } from '../detection/sure';
import type { Reading } from '../read';

/** Words of a story that is worth covering a page for. */
const ENOUGH_WORDS = 100;

/**
 * Is what was read surely a story, so that it may be shown unasked? Stricter than the lit button: detection is sure of itself, or
 * else what was read is a story by its parts as well, with a text of some length that is dated or signed.
 */
export function isSurelyStory(reading: Reading): boolean {
  if (reading.state !== 'article' || reading.detection.kind !== 'news-article') return false;
  const { wordCount, published, bylines, completeness } = reading.article;
  if (completeness.why === 'consent-wall') return false;
  if (reading.detection.confidence >= SURE) return true;
  return wordCount >= ENOUGH_WORDS && (published !== undefined || bylines.length > 0);
}
