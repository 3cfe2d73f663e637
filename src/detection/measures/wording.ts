import { AFFAIRS, SAID, YOU } from '../words';

/** How often the prose speaks in each way, per 1,000 characters. */
export interface Wording {
  said: number;
  affairs: number;
  you: number;
  quotes: number;
  /** Words of public affairs and "said" in the title and the first lines. */
  opening: number;
}

const MOST = 6000;
const OPENING = 430;

const spacedOut = (text: string) => ` ${text.toLowerCase().replace(/[\n\t"“”„«»(),.:;!?]/g, ' ')} `;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Reads how the prose speaks: who said what, public affairs, you. Looks at no more than 6,000 characters. */
export function readWording(prose: string[], title: string): Wording {
  const raw = prose.join(' ').slice(0, MOST);
  const words = spacedOut(raw);
  const rate = (pattern: RegExp, text = words) => count(text, pattern) / (Math.max(raw.length, 400) / 1000);
  const start = spacedOut(title) + words.slice(0, OPENING);
  return {
    said: rate(SAID),
    affairs: rate(AFFAIRS),
    you: rate(YOU),
    quotes: rate(/["“”„«»「『]/g, raw),
    opening: count(start, SAID) + count(start, AFFAIRS),
  };
}
