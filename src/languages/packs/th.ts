import type { LanguagePack } from '../pack';

/** Thai. */
// biome-ignore format: lists of words fill their lines
export const th: LanguagePack = {
  language: 'th',
  calls: [
    'สมัครสมาชิก', 'สมัครรับ', 'ลงทะเบียน', 'เข้าสู่ระบบ', 'ติดตามเรา', 'ติดตามข่าว', 'ดาวน์โหลด', 'คลิกที่นี่', 'แชร์',
    'แสดงความคิดเห็น', 'โฆษณา', 'กดติดตาม', 'line@',
  ],
  readAlso: [
    'อ่านเพิ่มเติม', 'อ่านต่อ', 'อ่านข่าว', 'ข่าวที่เกี่ยวข้อง', 'เรื่องที่เกี่ยวข้อง', 'บทความที่เกี่ยวข้อง', 'ดูเพิ่มเติม', 'คลิกอ่าน',
    'แนะนำ',
  ],
  wallPhrases: ['สำหรับสมาชิก'],
  creditWords: ['ภาพ', 'ที่มา'],
  bylineWords: ['โดย', 'ผู้เขียน'],
};
