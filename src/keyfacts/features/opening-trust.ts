import { centrality } from './centrality';
import type { Feature } from './feature';

/** How many sentences make the opening, and how central they are as a rule. */
const OPENING = 3;
const USUAL = 0.6;

/** Position counts for more where the opening speaks of what the whole story speaks of, for less where it paints a scene or teases. */
export const openingTrust: Feature = (story) => {
  const opening = centrality(story).slice(0, OPENING);
  const mean = opening.reduce((a, b) => a + b, 0) / (opening.length || 1);
  return story.sentences.map((_, i) => (mean - USUAL) / (1 + i));
};
