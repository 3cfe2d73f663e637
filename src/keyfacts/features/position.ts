import type { Feature } from './feature';

/** News puts the news first: 1, 1/2, 1/3 … */
export const position: Feature = (story) => story.sentences.map((_, i) => 1 / (1 + i));
