import { sharedBy } from '../shared';
import type { Feature } from './feature';

/** How much it says of what the editors wrote about the story beside the headline: the best share of stems of a sentence of theirs. */
export const dekOverlap: Feature = ({ sentences, lines }) =>
  sentences.map((sentence) => lines.reduce((best, line) => Math.max(best, sharedBy(line, sentence) / line.size), 0));
