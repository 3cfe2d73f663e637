import { sharedBy } from '../shared';
import { centrality } from './centrality';
import { once } from './feature';

/** How many sentences an opening scene may last. */
const SCENE = 5;
/** With a dek editors use so many words that one in common is chance. */
const WITH_DEK = 12;

/** Stands at the beginning but hardly says a word of headline or dek, nor, without one, of what was told of it elsewhere: a scene, a teaser or a joke before the news. Where these are short it must not be central either. */
export const sceneOpening = once((story) => {
  const { sentences, title, lines, told: elsewhere } = story;
  const central = centrality(story);
  const told = new Set([...title, ...(lines.length ? lines.flatMap((line) => [...line]) : elsewhere.keys())]);
  const many = lines.length > 0 && told.size >= WITH_DEK;
  return sentences.map((sentence, i) => {
    if (i >= SCENE || !title.size || sharedBy(told, sentence) > (many ? 1 : 0)) return 0;
    return (many ? 1 : 1 - (central[i] as number)) / (1 + i);
  });
});
