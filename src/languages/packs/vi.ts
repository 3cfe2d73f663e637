import type { LanguagePack } from '../pack';

/** Vietnamese. */
// biome-ignore format: lists of words fill their lines
export const vi: LanguagePack = {
  language: 'vi',
  calls: [
    'bản tin', 'đăng ký', 'đăng nhập', 'theo dõi chúng tôi', 'tải ứng dụng', 'bấm vào đây', 'nhấn vào đây', 'chia sẻ', 'bình luận',
    'quảng cáo', 'google news',
  ],
  readAlso: [
    'xem thêm', 'đọc thêm', 'tin liên quan', 'bài liên quan', 'có thể bạn quan tâm', 'tin khác', 'xem tiếp', 'mời xem', 'mời bạn đọc',
    'đọc nhiều',
  ],
  keyPointHeadings: ['tóm tắt', 'điểm chính', 'điểm tin'],
  wallPhrases: ['dành cho thành viên', 'để đọc tiếp'],
  creditWords: ['ảnh', 'nguồn', 'hình'],
  bylineWords: ['tác giả', 'theo', 'bài viết'],
  andWords: ['và'],
  besideDates: ['cập', 'nhật', 'đăng', 'lúc', 'ngày', 'giờ', 'gmt'],
};
