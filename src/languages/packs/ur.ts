import type { LanguagePack } from '../pack';

/** Urdu. */
// biome-ignore format: lists of words fill their lines
export const ur: LanguagePack = {
  language: 'ur',
  months: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  weekdays: 'اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ',
  readAlso: ['یہ بھی پڑھیں', 'مزید پڑھیں', 'متعلقہ خبریں', 'مزید', 'یہ بھی دیکھیں'],
  creditWords: ['تصویر', 'ذریعہ'],
  bylineWords: ['تحریر', 'از'],
  stopWords: [
    'اور', 'کے', 'کی', 'کا', 'میں', 'سے', 'نے', 'کو', 'پر', 'ہے', 'ہیں', 'کہ', 'یہ', 'اس', 'وہ', 'تھا', 'تھی', 'تھے', 'ایک', 'بھی', 'کر',
    'گیا', 'ہو', 'جو', 'نہیں', 'لیے', 'ان',
  ],
  standIns: ['وہ', 'یہ', 'انہوں', 'اس', 'اس کے'],
  backwardOpenings: ['لیکن', 'مگر', 'اور', 'تاہم'],
  furnitureInLabels: ['یہ بھی پڑھیں'],
  ahead: { before: 'اگلے|آئندہ', verbs: 'گا|گی|گے', clauses: 'کہ|اور|لیکن' },
};
