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
  backwardOpenings: ['ell', 'ella', 'ells', 'elles', 'això', 'allò', 'aquest', 'aquesta', 'aquests', 'aquestes', 'però', 'i', 'també', 'a més', 'no obstant això', 'tanmateix', 'per això', 'així', 'llavors', 'allà', 'el seu', 'la seva', 'els seus', 'les seves', 'ambdós', 'per exemple', 'segons ell', 'segons ella'],
};
