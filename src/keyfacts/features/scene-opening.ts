import { centrality } from './centrality';
import type { Feature } from './feature';

/** How many sentences an opening scene may last. */
const SCENE = 5;
/** Headline and dek together use so many words that one in common is chance. */
const MANY = 12;

/** Stands at the beginning but hardly says a word of headline or dek and is not central: a scene, a teaser or a joke before the news. */
export const sceneOpening: Feature = (story) => {
  const { sentences, title, lines } = story;
  const central = centrality(story);
  const told = new Set([...title, ...lines.flatMap((line) => [...line])]);
  return sentences.map(({ weights }, i) => {
    if (i >= SCENE || !title.size) return 0;
    let shared = 0;
    for (const stem of told) if (weights.has(stem)) shared++;
    if (shared > (told.size < MANY ? 0 : 1)) return 0;
    return (1 - (central[i] as number)) / (1 + i);
  });
};
