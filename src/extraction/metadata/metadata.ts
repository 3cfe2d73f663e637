import type { Witnesses } from '../witnesses';
import { bylinesOf } from './byline';
import { datesOf } from './date';
import { headerOf } from './header';
import { headlineOf } from './headline';
import { languageOf } from './language';
import { linesAbout } from './lines';
import { dekOf, kickerOf } from './standfirst';

/** Where the story stands on the page. */
export interface StoryPlace {
  /** The deepest element holding the story. */
  root: Element | null;
  /** The first story paragraph. */
  first: Element | null;
  last: Element | null;
}

/** What stands above a story, as plain text. */
export interface Metadata {
  title: string;
  dek?: string;
  kicker?: string;
  /** Other headlines and descriptions of the story. */
  lines?: string[];
  bylines: string[];
  site?: string;
  published?: string;
  modified?: string;
  lang?: string;
  dir: 'ltr' | 'rtl';
}

/** Headline, standfirst, kicker, authors, outlet, dates, language and direction of the story at `place`. Never throws. */
export function readMetadata(doc: Document, url: string, witnesses: Witnesses, place: StoryPlace): Metadata {
  const metadata: Metadata = { title: '', bylines: [], dir: 'ltr' };
  try {
    const { title, element } = headlineOf(doc, witnesses, place);
    metadata.title = title;
    if (witnesses.site) metadata.site = witnesses.site;
    const header = headerOf(doc, place, element);
    metadata.bylines = bylinesOf(witnesses, header, url);
    Object.assign(metadata, datesOf(witnesses, header, url), languageOf(doc, witnesses, place, title));
    metadata.dek = dekOf(witnesses, header, place.first, title);
    metadata.kicker = kickerOf(header, title, metadata.bylines);
    const lines = linesAbout(witnesses, title, metadata.dek);
    if (lines.length) metadata.lines = lines;
  } catch {
    // What was found so far stands.
  }
  return metadata;
}
