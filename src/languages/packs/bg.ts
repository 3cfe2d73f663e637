import type { LanguagePack } from '../pack';

/** Bulgarian. */
// biome-ignore format: lists of words fill their lines
export const bg: LanguagePack = {
  language: 'bg',
  calls: ['абонирайте се', 'абонирай се', 'бюлетин', 'последвайте ни', 'изтеглете', 'коментари', 'реклама', 'кликнете'],
  readAlso: [
    'прочетете още', 'прочетете повече', 'четете още', 'вижте още', 'вижте повече', 'още по темата', 'свързани статии', 'препоръчано',
    'най-четени',
  ],
  creditWords: ['снимка', 'източник'],
  bylineWords: ['от', 'автор', 'текст'],
  andWords: ['и'],
  roleWords: ['журналист'],
  noKickers: ['реклама'],
};
