import * as address from './address';
import * as front from './front';
import * as head from './head';
import * as schema from './schema';
import type { Signal } from './signal';
import * as text from './text';
import * as title from './title';
import * as wording from './wording';

/** Signals that cost nearly nothing: address, head, title, declarations. */
export const cheap: Record<string, Signal> = { ...address, ...head, ...schema, ...title };

/** Signals that read text and tree. */
export const dear: Record<string, Signal> = { ...text, ...front, ...wording };
