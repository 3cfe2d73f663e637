import type { LanguagePack } from '../pack';

/** Catalan. */
// biome-ignore format: lists of words fill their lines
export const ca: LanguagePack = {
  language: 'ca',
  readAlso: ['llegeix també', 'llegiu també', 'més informació', 'et pot interessar', 'notícies relacionades'],
  creditWords: ['foto', 'font', 'imatge', 'autor'],
  bylineWords: ['per', 'autor', 'autora'],
  andWords: ['i'],
  noNames: ['autor', 'foto'],
  furnitureAtStart: ['foto:'],
  ahead: { before: 'proper|vinent', after: 'vinent|que ve', verbs: '\\p{L}+rà|aniran|seran', clauses: 'que|i|però' },
};
