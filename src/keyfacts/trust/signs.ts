import { centrality } from '../features/centrality';
import type { Feature } from '../features/feature';
import { pronounOpening, standInOpening } from '../features/pronoun-opening';
import { worth } from '../features/worth';
import type { timesOf } from '../times';
import { figure } from './figure';
import { repeatsWhatStandsAbove } from './own-words';
import { inAskingOpening, lede, ledeInOwnWords, paragraphLength, saysMostOfHeadline, storyLength } from './place';
import { quoted } from './quoted';
import { seeds } from './seeds';
import { beforeTurn } from './turn';
import { brief, cutOff } from './wording';

/** What tells whether a reader would want a sentence marked, by name; the weights are in weights.ts. */
export const SIGNS: { name: string; sign: Feature }[] = [
  { name: 'worth', sign: worth },
  { name: 'centrality', sign: centrality },
  { name: 'lede', sign: lede },
  { name: 'lede-in-own-words', sign: ledeInOwnWords },
  { name: 'says-most-of-headline', sign: saysMostOfHeadline },
  { name: 'repeats-what-stands-above', sign: repeatsWhatStandsAbove },
  { name: 'seeds', sign: seeds },
  { name: 'figure', sign: figure },
  { name: 'quoted', sign: quoted },
  { name: 'leans', sign: pronounOpening },
  { name: 'opens-with-stand-in', sign: standInOpening },
  { name: 'before-turn', sign: beforeTurn },
  { name: 'in-asking-opening', sign: inAskingOpening },
  { name: 'cut-off', sign: cutOff },
  { name: 'brief', sign: brief },
  { name: 'paragraph-length', sign: paragraphLength },
  { name: 'story-length', sign: storyLength },
];

/** The same of the times it names, which take longest to find: asked only where they can decide. */
export const TIMES: { name: string; sign: (times: ReturnType<typeof timesOf>) => number }[] = [
  { name: 'near', sign: ({ near }) => Number(near) },
  { name: 'long-past', sign: ({ longPast }) => Number(longPast) },
];
