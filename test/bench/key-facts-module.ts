/** What the key-fact figures call, in one module. */
export { keyFacts } from '../../src/keyfacts/key-facts';
export { languageOf } from '../../src/keyfacts/language';
export { knownNames } from '../../src/keyfacts/spans/names';
export { spansOf } from '../../src/keyfacts/spans/spans';
