import { sharedBy } from '../shared';
import { once } from './feature';

/** How much of the headline it says: the share of the headline's stems. */
export const titleOverlap = once(({ sentences, title }) => sentences.map((sentence) => sharedBy(title, sentence) / (title.size || 1)));
