import type { LanguagePack } from '../pack';

/** Vietnamese. */
// biome-ignore format: lists of words fill their lines
export const vi: LanguagePack = {
  language: 'vi',
  months: 'tháng 1,thg 1|tháng 2,thg 2|tháng 3,thg 3|tháng 4,thg 4|tháng 5,thg 5|tháng 6,thg 6|tháng 7,thg 7|tháng 8,thg 8|tháng 9,thg 9|tháng 10,thg 10|tháng 11,thg 11|tháng 12,thg 12',
  weekdays: 'chủ nhật,cn|thứ hai,thứ 2|thứ ba,thứ 3|thứ tư,thứ 4|thứ năm,thứ 5|thứ sáu,thứ 6|thứ bảy,thứ 7',
  calls: [
    'bản tin', 'đăng ký', 'đăng nhập', 'theo dõi chúng tôi', 'tải ứng dụng', 'bấm vào đây', 'nhấn vào đây', 'chia sẻ', 'bình luận',
    'quảng cáo', 'google news',
  ],
  readAlso: [
    'xem thêm', 'đọc thêm', 'tin liên quan', 'bài liên quan', 'có thể bạn quan tâm', 'tin khác', 'xem tiếp', 'mời xem', 'mời bạn đọc',
    'đọc nhiều',
  ],
  keyPointHeadings: ['tóm tắt', 'điểm chính', 'điểm tin'],
  noteOpenings: ['đính chính', 'ghi chú của biên tập', 'lời tòa soạn'],
  wallPhrases: ['dành cho thành viên', 'để đọc tiếp'],
  creditWords: ['ảnh', 'nguồn', 'hình'],
  bylineWords: ['tác giả', 'theo', 'bài viết'],
  andWords: ['và'],
  besideDates: ['cập', 'nhật', 'đăng', 'lúc', 'ngày', 'giờ', 'gmt'],
  stopWords: [
    'và', 'của', 'là', 'các', 'có', 'được', 'cho', 'trong', 'với', 'những', 'một', 'để', 'ở', 'đã', 'này', 'từ', 'khi', 'không', 'người',
    'cũng', 'như', 'về', 'tại', 'vào', 'ra', 'ông', 'bà', 'sẽ', 'đến', 'bị', 'thì', 'mà', 'đó', 'theo', 'trên',
  ],
  abbreviations: ['ts', 'ths', 'gs', 'pgs', 'bs', 'ks', 'tp', 'q', 'p', 'đ', 'tr', 'tp.hcm'],
  nowWords: ['giờ đây'],
  standIns: ['(?:ông|bà|anh|chị)(?! \\p{Upper})', 'họ', 'nó', 'điều này', 'việc này'],
  backwardOpenings: ['tuy nhiên', 'nhưng', 'và', 'ngoài ra', 'bên cạnh đó', 'do đó', 'vì vậy', 'sau đó', 'trong khi đó'],
  furnitureInLabels: ['xem thêm', 'đọc thêm', 'mời (?:bạn|độc giả)'],
  furnitureAtStart: ['ảnh\\b', 'ảnh:'],
  scales: { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  units: ['phần trăm', 'đồng', 'euro', 'năm', 'tháng', 'tuần', 'người'],
  nearDays: { 'hôm nay': 0, 'hôm qua': -1, 'ngày mai': 1 },
  ahead: { after: 'tới|sau|(?:của )?tuần (?:tới|sau)', verbs: 'sẽ', clauses: 'rằng|và|nhưng|vì|mà' },
  partsOfDay: { before: '(?:sáng|trưa|chiều|tối|đêm|rạng sáng) ' },
  periods: {
    numbers: 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy',
    units: 'giây|phút|giờ|ngày|tuần|tháng|năm|thập kỷ|thế kỷ',
    told: [
      ['tháng trước', 'month', -1],
      ['tháng này', 'month', 0],
      ['tháng (?:sau|tới)', 'month', 1],
      ['năm ngoái', 'year', -1],
      ['năm nay', 'year', 0],
      ['năm (?:sau|tới)', 'year', 1],
    ],
    patterns: [
      'tuần (?:trước|này|tới|sau|qua)|cuối tuần|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai)',
      'N U (?:trước|qua|sau|tới|gần đây)',
      'trong (?:vòng )?N U',
    ],
  },
  placePrepositions: ['ở', 'tại'],
  titles: ['Ông', 'Bà', 'Chủ tịch', 'Thủ tướng'],
};
