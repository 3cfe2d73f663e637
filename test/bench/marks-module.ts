import type { Article } from '../../src/extraction/article';
import { EXCLUDED } from '../../src/keyfacts/features';
import { storyOf } from '../../src/keyfacts/story';
import { timesOf } from '../../src/keyfacts/times';
import { SIGNS, TIMES } from '../../src/keyfacts/trust/signs';

export { keyFacts } from '../../src/keyfacts/key-facts';
/** Learning tries others. */
export { WEIGHTS } from '../../src/keyfacts/trust/weights';

export const NAMES = [...SIGNS, ...TIMES].map(({ name }) => name);

/** Each sentence that may be marked, with its place in the text and its signs in the order of NAMES. */
export function measure(article: Article): { text: string; start: number; signs: number[] }[] {
  const story = storyOf(article);
  const signs = SIGNS.map(({ sign }) => sign(story));
  const excluded = EXCLUDED.map(({ feature }) => feature(story));
  return story.sentences.flatMap((sentence, i) => {
    if (excluded.some((values) => values[i])) return [];
    const times = timesOf(sentence, story);
    return {
      text: sentence.text,
      start: sentence.start,
      signs: [...signs.map((values) => values[i] as number), ...TIMES.map(({ sign }) => sign(times))],
    };
  });
}
