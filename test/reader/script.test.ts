import { expect, it } from 'vitest';
import { scriptOf } from '../../src/reader/script';

it.each([
  ['latin', 'The council met on Monday.'],
  ['latin', 'Совет собрался в понедельник.'],
  ['cjk', '市議会は月曜日に計画を可決した。'],
  ['cjk', '시의회는 월요일에 계획을 통과시켰다.'],
  ['arabic', 'أقرّ المجلس البلدي الخطة يوم الثلاثاء.'],
  ['hebrew', 'המועצה אישרה את התוכנית ביום שני.'],
  ['indic', 'परिषद ने सोमवार को योजना को मंज़ूरी दी।'],
  ['thai', 'สภาเมืองอนุมัติแผนเมื่อวันจันทร์'],
  ['latin', ''],
  ['latin', 'The word 市議会 means city council.'],
])('tells %s by its letters: %s', (script, text) => expect(scriptOf(text)).toBe(script));
