/** A date of the story, for reading and for machines. */
export interface Told {
  text: string;
  /** ISO 8601, for `datetime`. */
  iso: string;
}

/** A date without a time of day: no time zone may move it to another day. */
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
/** A correction within so short a time is no news, in milliseconds. */
const SOON = 5 * 60_000;

/** The day the story was published, in the reader's language; undefined where there is none. */
export function publishedOn(iso: string | undefined, language: string): Told | undefined {
  const date = dateOf(iso);
  return date && { text: dayFormat(iso!, language).format(date), iso: iso! };
}

/**
 * When the story was last changed: the time on the day it was published, the day afterwards; undefined where it does not differ.
 */
export function updatedOn(published: string | undefined, modified: string | undefined, language: string): Told | undefined {
  const before = dateOf(published);
  const after = dateOf(modified);
  if (!after || (before && after.getTime() - before.getTime() < SOON)) return undefined;
  const day = dayFormat(modified!, language).format(after);
  if (!before || day !== dayFormat(published!, language).format(before)) return { text: day, iso: modified! };
  if (DAY_ONLY.test(modified!)) return undefined;
  return { text: new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(after), iso: modified! };
}

function dateOf(iso: string | undefined): Date | undefined {
  if (!iso) return undefined;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const dayFormat = (iso: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(DAY_ONLY.test(iso) && { timeZone: 'UTC' }) });
