import type { LanguagePack } from '../pack';

/** Afrikaans. */
// biome-ignore format: lists of words fill their lines
export const af: LanguagePack = {
  language: 'af',
  months: 'januarie,jan|februarie,feb|maart,mrt|april,apr|mei|junie,jun|julie,jul|augustus,aug|september,sep|oktober,okt|november,nov|desember,des',
  weekdays: 'sondag,so|maandag,ma|dinsdag,di|woensdag,wo|donderdag,do|vrydag,vr|saterdag,sa',
  calls: ['nuusbrief', 'teken in', 'volg ons'],
  readAlso: ['lees ook', 'lees meer', 'kyk ook'],
  creditWords: ['foto', 'bron', 'beeld'],
  bylineWords: ['deur', 'skrywer'],
  andWords: ['en'],
  furnitureInLabels: ['lees ook'],
  furnitureAtStart: ['foto:'],
  scales: { miljoen: 1e6, miljard: 1e9 },
  ahead: { before: 'volgende|komende|aanstaande', verbs: 'sal|sou', clauses: 'dat|wat|en|maar' },
  standIns: ['hy', 'sy', 'hulle', 'dit', 'hierdie', 'daardie', 'haar', 'hul', 'albei'],
  backwardOpenings: [
    'maar', 'en', 'ook', 'egter', 'daarom', 'dus', 'toe', 'daar', 'byvoorbeeld', 'volgens hom', 'volgens haar', 'boonop', 'intussen',
  ],
};
