import type { LanguagePack } from '../pack';

/** Slovak. */
// biome-ignore format: lists of words fill their lines
export const sk: LanguagePack = {
  language: 'sk',
  calls: ['newsletter', 'prihláste sa', 'predplatné', 'sledujte nás', 'stiahnite si', 'kliknite', 'zdieľať', 'diskusia', 'reklama'],
  readAlso: [
    'čítajte aj', 'čítajte tiež', 'čítajte viac', 'prečítajte si', 'prečítajte si aj', 'mohlo by vás zaujímať', 'súvisiace',
    'súvisiace články', 'viac k téme', 'pozrite si', 'odporúčame',
  ],
  creditWords: ['foto', 'zdroj', 'autor', 'ilustrácia'],
  bylineWords: ['autor', 'autori', 'napísal', 'text'],
  andWords: ['a'],
  roleWords: ['redaktor', 'redaktorka', 'reporter'],
  noNames: ['autor', 'profil', 'foto'],
  noKickers: ['reklama'],
};
