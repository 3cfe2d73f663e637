import type { LanguagePack } from '../pack';

/** Catalan. */
// biome-ignore format: lists of words fill their lines
export const ca: LanguagePack = {
  language: 'ca',
  months: 'de gener,gener,de gen,gen|de febrer,febrer,de febr,febr|de març,març|d’abril,abril,d’abr,abr|de maig,maig|de juny,juny|de juliol,juliol,de jul,jul|d’agost,agost,d’ag,ag|de setembre,setembre,de set,set|d’octubre,octubre,d’oct,oct|de novembre,novembre,de nov,nov|de desembre,desembre,de des,des',
  weekdays: 'diumenge,dg|dilluns,dl|dimarts,dt|dimecres,dc|dijous,dj|divendres,dv|dissabte,ds',
  readAlso: ['llegeix també', 'llegiu també', 'més informació', 'et pot interessar', 'notícies relacionades'],
  creditWords: ['foto', 'font', 'imatge', 'autor'],
  bylineWords: ['per', 'autor', 'autora'],
  andWords: ['i'],
  noNames: ['autor', 'foto'],
  furnitureAtStart: ['foto:'],
  ahead: { before: 'proper|vinent', after: 'vinent|que ve', verbs: '\\p{Alpha}+rà|aniran|seran', clauses: 'que|i|però' },
  standIns: [
    'ell', 'ella', 'ells', 'elles', 'això', 'allò', 'aquest', 'aquesta', 'aquests', 'aquestes', 'el seu', 'la seva', 'els seus',
    'les seves', 'ambdós',
  ],
  backwardOpenings: [
    'però', 'i', 'també', 'a més', 'no obstant això', 'tanmateix', 'per això', 'així', 'llavors', 'allà', 'per exemple', 'segons ell',
    'segons ella',
  ],
};
