import type { LanguagePack } from '../pack';

/** Persian. */
// biome-ignore format: lists of words fill their lines
export const fa: LanguagePack = {
  language: 'fa',
  calls: ['خبرنامه', 'عضویت', 'ثبت نام', 'ما را دنبال کنید', 'دانلود', 'کلیک کنید', 'اشتراک گذاری', 'نظرات', 'تبلیغات'],
  readAlso: ['بیشتر بخوانید', 'بخوانید', 'همچنین بخوانید', 'مطالب مرتبط', 'اخبار مرتبط', 'مرتبط', 'بیشتر ببینید', 'پیشنهاد', 'ببینید'],
  wallPhrases: ['ویژه مشترکان'],
  creditWords: ['عکس', 'منبع'],
  bylineWords: ['نویسنده', 'به قلم', 'نوشته'],
  andWords: ['و'],
  besideDates: ['منتشر', 'شده', 'به', 'روز', 'ساعت'],
};
