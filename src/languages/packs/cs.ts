import type { LanguagePack } from '../pack';

/** Czech. */
// biome-ignore format: lists of words fill their lines
export const cs: LanguagePack = {
  language: 'cs',
  calls: [
    'newsletter', 'přihlaste se', 'předplatné', 'předplatit', 'pro předplatitele', 'sledujte nás', 'stáhněte si', 'klikněte', 'sdílet',
    'diskuse', 'komentáře', 'reklama', 'zásady ochrany',
  ],
  readAlso: [
    'čtěte také', 'čtěte dále', 'čtěte více', 'přečtěte si', 'přečtěte si také', 'mohlo by vás zajímat', 'související',
    'související články', 'více k tématu', 'více na téma', 'podívejte se', 'další články', 'nejčtenější', 'doporučujeme',
  ],
  keyPointHeadings: ['ve zkratce', 'shrnutí', 'stručně'],
  wallPhrases: ['pouze pro předplatitele', 'pro předplatitele', 'předplaťte si'],
  creditWords: ['foto', 'zdroj', 'autor', 'ilustrace', 'snímek'],
  bylineWords: ['autor', 'autoři', 'napsal', 'text'],
  andWords: ['a'],
  roleWords: ['redaktor', 'redaktorka', 'reporter'],
  noNames: ['autor', 'profil', 'foto'],
  noKickers: ['reklama'],
  besideDates: ['publikováno', 'aktualizováno', 'vydáno', 'dnes', 'v', 'minut', 'čtení'],
};
