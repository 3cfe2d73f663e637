import type { Story } from '../story';

/** Says for every sentence of a story how much one reason speaks for it (above 0) or against it (below 0). */
export type Feature = (story: Story) => number[];

/** A feature that several others ask for: a story is measured once. */
export function once(measure: Feature): Feature {
  const known = new WeakMap<Story, number[]>();
  return (story) => {
    const found = known.get(story) ?? measure(story);
    known.set(story, found);
    return found;
  };
}
