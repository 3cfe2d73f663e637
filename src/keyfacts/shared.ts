import type { Sentence } from './story';

/** How many of these stems a sentence holds. */
export function sharedBy(stems: Iterable<string>, { weights }: Pick<Sentence, 'weights'>): number {
  let shared = 0;
  for (const stem of stems) if (weights.has(stem)) shared++;
  return shared;
}
