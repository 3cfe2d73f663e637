import type { LanguagePack } from '../pack';

/** Urdu. */
// biome-ignore format: lists of words fill their lines
export const ur: LanguagePack = {
  language: 'ur',
  readAlso: ['یہ بھی پڑھیں', 'مزید پڑھیں', 'متعلقہ خبریں', 'مزید', 'یہ بھی دیکھیں'],
  creditWords: ['تصویر', 'ذریعہ'],
  bylineWords: ['تحریر', 'از'],
};
