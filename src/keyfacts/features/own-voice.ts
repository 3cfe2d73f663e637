import { decapitalised } from '../../languages/lower-case';
import { once } from './feature';
import { ownVoices } from './language-patterns';

const QUOTED = /["“„«»][^"“”„«»]*["“”»«]/gu;

/** The writer speaks of himself or to the reader, outside quotations: rhetoric, advice or a service, seldom news. */
export const ownVoice = once(({ sentences, lang }) => {
  const pattern = ownVoices(lang);
  return sentences.map(({ text }) => (pattern?.test(decapitalised(text).replace(QUOTED, ' ')) ? 1 : 0));
});
