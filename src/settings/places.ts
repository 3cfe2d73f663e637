import browser from 'webextension-polyfill';
import { type HandMarks, handMarksIn, hasHandMarks, MOST_HAND_MARKS } from './hand-marks';
import { patiently } from './storage';

/** Where a story was left. */
export interface Place {
  /** As the reader tells it; 0 is the beginning. */
  place: number;
  /** The sentence that was being read out. */
  heard?: number;
  /** What was changed by hand on its marks. */
  hand?: HandMarks;
}

const KEY = 'places';
/** The oldest go first. */
export const MOST_PLACES = 200;
const BEGINNING: Place = { place: 0 };

/** Where a story was left; its beginning, where nothing is remembered. Storage that is silent or broken remembers nothing. */
export async function placeIn(url: string): Promise<Place> {
  const name = fingerprint(url);
  const stored = (await places().catch(() => [])).findLast(([other]) => other === name);
  if (!stored) return BEGINNING;
  const [, place, heard, marks] = stored;
  const hand = handMarksIn(marks);
  return { place: isCount(place) ? place : 0, ...(isCount(heard) && { heard: Math.floor(heard) }), ...(hand && { hand }) };
}

/** Remember where a story was left. A place that cannot be kept is no loss worth telling. */
export function rememberPlace(url: string, { place, heard, hand }: Place): Promise<void> {
  const turn = last.then(async () => {
    const name = fingerprint(url);
    const kept = (await places()).filter(([other]) => other !== name).slice(-(MOST_PLACES - 1));
    const marks = hand && hasHandMarks(hand) ? [hand.off.slice(-MOST_HAND_MARKS), hand.own.slice(-MOST_HAND_MARKS)] : undefined;
    const worth = place > 0 || heard !== undefined || marks !== undefined;
    const more = marks ? [heard ?? null, marks] : heard === undefined ? [] : [heard];
    await patiently(browser.storage.local.set({ [KEY]: worth ? [...kept, [name, round(place), ...more]] : kept }));
  });
  last = turn.catch(() => {});
  return last;
}

/** Forget where every story was left. */
export const forgetPlaces = (): Promise<void> => patiently(browser.storage.local.remove(KEY));

/** Fingerprint, place, and where there are such the sentence and the marks. */
type Stored = [name: string, ...unknown[]];

/** One change after the other. */
let last: Promise<void> = Promise.resolve();

/** The newest last. A list, since Chromium's storage gives an object back in the order of its names. */
async function places(): Promise<Stored[]> {
  const stored = (await patiently(browser.storage.local.get(KEY)))[KEY];
  if (Array.isArray(stored)) return stored.filter((one): one is Stored => Array.isArray(one) && typeof one[0] === 'string');
  if (typeof stored !== 'object' || stored === null) return [];
  // As it was kept before.
  return Object.entries(stored).flatMap(([name, one]): Stored[] => (Array.isArray(one) ? [[name, ...(one as unknown[])]] : []));
}

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const round = (place: number): number => Math.round(place * 1000) / 1000;

/**
 * An address as 53 bits that do not tell it (cyrb53, public domain): what was read is nobody's to find on the disk. The part behind
 * "#" is a place in the page, not another story.
 */
export function fingerprint(url: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const letter of url.replace(/#.*$/, '')) {
    const code = letter.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
