import type { LanguagePack } from '../pack';

/** Telugu. */
// biome-ignore format: lists of words fill their lines
export const te: LanguagePack = {
  language: 'te',
  readAlso: ['ఇది కూడా చదవండి', 'మరింత చదవండి', 'సంబంధిత వార్తలు'],
};
