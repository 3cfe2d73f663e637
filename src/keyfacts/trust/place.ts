import type { Feature } from '../features/feature';
import { question } from '../features/question';
import { titleOverlap } from '../features/title-overlap';
import { ownWords } from './own-words';

/** The first sentence. */
export const lede: Feature = ({ sentences }) => sentences.map((_, i) => (i === 0 ? 1 : 0));

/** The first sentence, by how much it says beyond headline and dek: 0 to 1. */
export const ledeInOwnWords: Feature = (story) => ownWords(story).map((share, i) => (i === 0 ? share : 0));

/** Stands in a first paragraph that asks, a standfirst that teases. */
export const inAskingOpening: Feature = (story) => {
  const { sentences } = story;
  const asks = question(story);
  const first = sentences[0]?.block;
  const asking = sentences.some(({ block }, i) => block === first && asks[i]);
  return sentences.map(({ block }) => (asking && block === first ? 1 : 0));
};

/** How many sentences its paragraph has. */
export const paragraphLength: Feature = ({ sentences }) => {
  const counts = new Map<number, number>();
  for (const { block } of sentences) counts.set(block, (counts.get(block) ?? 0) + 1);
  return sentences.map(({ block }) => counts.get(block) as number);
};

/** The logarithm of the number of sentences: in a long story each carries less of it. */
export const storyLength: Feature = ({ sentences }) => sentences.map(() => Math.log1p(sentences.length));

/** So many may say more of the headline. */
const FOREMOST = 3;

/** Hardly any other says more of the headline. */
export const saysMostOfHeadline: Feature = (story) => {
  const overlap = titleOverlap(story);
  const border = [...overlap].sort((a, b) => b - a)[FOREMOST - 1] ?? 0;
  return overlap.map((share) => (share >= border ? 1 : 0));
};
