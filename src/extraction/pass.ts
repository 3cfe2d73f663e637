import type { Block, Box } from './page';
import type { Story } from './story';

/** What is known of the story besides its blocks; passes weigh blocks against it. */
export interface Known {
  /** The page's address. */
  url: string;
  title: string;
  /** The topic line over the headline. */
  kicker?: string;
  dek?: string;
  /** What the page says of itself in a sentence or two. */
  descriptions: string[];
  bylines: string[];
  /** What the page says of its authors. */
  bios: string[];
  site?: string;
  lang?: string;
}

/** Take a block, or all that is kept of a box, out of the story. Removing and explaining are one call. */
export type Remove = (what: Block | Box, why: string) => void;

/** One kind of furniture, told from the story and taken out. The file is named like the pass. */
export interface Pass {
  name: string;
  run(story: Story, remove: Remove, known: Known): void;
}

export const isBlock = (what: Block | Box): what is Block => 'nodes' in what;
