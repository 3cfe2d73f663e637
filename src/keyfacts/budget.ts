import type { Story } from './story';

export interface Budget {
  /** At most this many marks. */
  limit: number;
  /** At most this many UTF-16 units in all. */
  maxChars: number;
}

/** Three facts, or 12 in 100 sentences, and never more than seven. */
const FEWEST = 3;
const MOST = 7;
const SHARE = 0.12;
/** A fifth of the letters from twenty sentences on, rising to 35 in 100 at eight or fewer. */
const LONG = { sentences: 20, share: 0.2 };
const BRIEF = { sentences: 8, share: 0.35 };

/** What the length of a story leaves room for, or what is asked for. */
export function budgetOf({ sentences: { length }, chars }: Story, { limit, maxChars }: Partial<Budget>): Budget {
  const slope = (BRIEF.share - LONG.share) / (LONG.sentences - BRIEF.sentences);
  const share = Math.max(LONG.share, Math.min(BRIEF.share, BRIEF.share - (length - BRIEF.sentences) * slope));
  return {
    limit: limit ?? Math.min(MOST, Math.max(FEWEST, Math.floor(length * SHARE))),
    maxChars: maxChars ?? Math.floor(chars * share),
  };
}
