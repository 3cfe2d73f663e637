import type { LanguagePack } from '../pack';

/** Icelandic. */
// biome-ignore format: lists of words fill their lines
export const is: LanguagePack = {
  language: 'is',
  creditWords: ['mynd', 'ljósmynd'],
  bylineWords: ['eftir', 'höfundur'],
  beforeOrdinals: ['þann', 'frá', 'til', 'og'],
};
