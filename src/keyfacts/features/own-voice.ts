import { ofKnown, packOf } from '../../languages/known';
import { decapitalised } from '../lower-case';
import type { Feature } from './feature';

const QUOTED = /["“„«»][^"“”„«»]*["“”»«]/gu;
const WORDS = ofKnown(() => new Map<string, RegExp>());

function ownVoices(lang: string): RegExp | undefined {
  const { ownVoices: words } = packOf(lang) ?? {};
  if (!words) return undefined;
  const cached = WORDS().get(lang);
  if (cached) return cached;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}’'-])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'u');
  WORDS().set(lang, pattern);
  return pattern;
}

/** The writer speaks of himself or to the reader, outside quotations: rhetoric, advice or a service, seldom news. */
export const ownVoice: Feature = ({ sentences, lang }) => {
  const pattern = ownVoices(lang);
  return sentences.map(({ text }) => (pattern?.test(decapitalised(text).replace(QUOTED, ' ')) ? 1 : 0));
};
