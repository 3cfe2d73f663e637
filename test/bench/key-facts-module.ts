import type { Article } from '../../src/extraction/article';
import type { KeyFact } from '../../src/keyfacts/key-fact';
import { storyOf } from '../../src/keyfacts/story';

/** What the key-fact figures call, in one module. */
export { keyFacts } from '../../src/keyfacts/key-facts';
export { languageOf } from '../../src/keyfacts/language';
export { knownNames } from '../../src/keyfacts/spans/names';
export { spansOf } from '../../src/keyfacts/spans/spans';

/** The whole sentence that a mark is, or is the beginning of. */
export const sentenceOf = (article: Article, { start, sentence }: KeyFact): string =>
  storyOf(article).sentences.find((one) => one.start === start)?.text ?? sentence;
