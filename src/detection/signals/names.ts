import { SIGNALS } from '.';
import * as address from './address';
import * as counts from './counts';
import * as front from './front';
import * as head from './head';
import * as schema from './schema';
import * as text from './text';
import * as title from './title';
import * as wording from './wording';

const named = Object.entries({ ...address, ...counts, ...front, ...head, ...schema, ...text, ...title, ...wording });

/** The signals' names in the order of SIGNALS: the reasons people read. Apart from the signals, so that the script on every page goes without. */
export const NAMES: string[] = SIGNALS.map((signal) => named.find(([, one]) => one === signal)![0]);
