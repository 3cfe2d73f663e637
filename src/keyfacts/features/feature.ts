import type { Story } from '../story';

/** Says for every sentence of a story how much one reason speaks for it (above 0) or against it (below 0). */
export type Feature = (story: Story) => number[];

/** What several ask of a story: it is measured once. */
export function once<Measured = number[]>(measure: (story: Story) => Measured): (story: Story) => Measured {
  const known = new WeakMap<Story, Measured>();
  return (story) => {
    const found = known.get(story) ?? measure(story);
    known.set(story, found);
    return found;
  };
}
