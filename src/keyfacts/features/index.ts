import { beforeLede } from './before-lede';
import { centrality } from './centrality';
import { dekOverlap } from './dek-overlap';
import type { Feature } from './feature';
import { furniture } from './furniture';
import { long } from './long';
import { noEndMark } from './no-end-mark';
import { offTopic } from './off-topic';
import { openingTrust } from './opening-trust';
import { ownVoice } from './own-voice';
import { position } from './position';
import { question } from './question';
import { sceneOpening } from './scene-opening';
import { short } from './short';
import { titleOverlap } from './title-overlap';
import { toldElsewhere } from './told-elsewhere';
import { unfinished } from './unfinished';

/** The reasons for and against a sentence, by name, with their weights. */
export const FEATURES: { name: string; feature: Feature; weight: number }[] = [
  { name: 'position', feature: position, weight: 1 },
  { name: 'centrality', feature: centrality, weight: 0.7 },
  { name: 'title-overlap', feature: titleOverlap, weight: 0.4 },
  { name: 'dek-overlap', feature: dekOverlap, weight: 0.4 },
  { name: 'told-elsewhere', feature: toldElsewhere, weight: 0.5 },
  { name: 'opening-trust', feature: openingTrust, weight: 1 },
  { name: 'off-topic', feature: offTopic, weight: -0.3 },
  { name: 'scene-opening', feature: sceneOpening, weight: -1 },
  { name: 'before-lede', feature: beforeLede, weight: -0.35 },
  { name: 'short', feature: short, weight: -0.4 },
  { name: 'no-end-mark', feature: noEndMark, weight: -0.1 },
  { name: 'unfinished', feature: unfinished, weight: -1 },
  { name: 'own-voice', feature: ownVoice, weight: -0.3 },
  { name: 'long', feature: long, weight: -0.5 },
];

/** What can never be a fact, whatever else speaks for it. */
export const EXCLUDED: { name: string; feature: Feature }[] = [
  { name: 'furniture', feature: furniture },
  { name: 'question', feature: question },
];
