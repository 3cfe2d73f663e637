import type { LanguagePack } from '../pack';

/** Hebrew. */
// biome-ignore format: lists of words fill their lines
export const he: LanguagePack = {
  language: 'he',
  calls: [
    'ניוזלטר', 'הירשמו', 'הרשמה', 'התחברו', 'עקבו אחרינו', 'הורידו את', 'הצטרפו', 'לחצו כאן', 'שתפו', 'תגובות', 'פרסומת',
    'כל הזכויות שמורות', 'מדיניות פרטיות',
  ],
  readAlso: [
    'קראו גם', 'קראו עוד', 'לקריאה נוספת', 'עוד בנושא', 'עוד באותו נושא', 'כתבות נוספות', 'צפו', 'אולי יעניין אותך', 'מומלץ',
    'הכי נקראות', 'ראו גם',
  ],
  keyPointHeadings: ['עיקרי הדברים', 'בקצרה', 'תקציר'],
  wallPhrases: ['למנויים בלבד', 'להמשך קריאה'],
  creditWords: ['צילום', 'קרדיט', 'מקור'],
  bylineWords: ['מאת', 'כתב', 'כתבה'],
  andWords: ['ו'],
  besideDates: ['פורסם', 'עודכן', 'בשעה', 'לפני'],
};
