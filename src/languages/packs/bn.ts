import type { LanguagePack } from '../pack';

/** Bengali. */
// biome-ignore format: lists of words fill their lines
export const bn: LanguagePack = {
  language: 'bn',
  calls: ['নিউজলেটার', 'সাবস্ক্রাইব', 'ফলো করুন', 'ডাউনলোড করুন', 'এখানে ক্লিক', 'শেয়ার করুন', 'মন্তব্য করুন', 'বিজ্ঞাপন', 'গুগল নিউজ'],
  readAlso: ['আরও পড়ুন', 'আরো পড়ুন', 'আরও দেখুন', 'সম্পর্কিত খবর', 'সম্পর্কিত', 'এই বিভাগের আরও', 'পড়ুন'],
  creditWords: ['ছবি', 'সূত্র'],
  bylineWords: ['লেখক', 'প্রতিবেদক'],
  andWords: ['ও'],
  besideDates: ['প্রকাশ', 'প্রকাশিত', 'আপডেট', 'হালনাগাদ'],
};
