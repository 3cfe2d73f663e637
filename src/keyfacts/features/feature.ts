import type { Story } from '../story';

/** Says for every sentence of a story how much one reason speaks for it (above 0) or against it (below 0). */
export type Feature = (story: Story) => number[];
