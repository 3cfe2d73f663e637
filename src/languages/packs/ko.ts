import type { LanguagePack } from '../pack';

/** Korean. */
// biome-ignore format: lists of words fill their lines
export const ko: LanguagePack = {
  language: 'ko',
  calls: [
    '뉴스레터', '구독하기', '구독', '회원가입', '로그인', '팔로우', '앱 다운로드', '다운로드', '클릭', '공유하기', '댓글', '광고', '무단전재', '무단 전재', '재배포 금지', '저작권자', '개인정보',
    '카카오톡', '제보',
  ],
  readAlso: [
    '관련기사', '관련 기사', '관련 뉴스', '관련뉴스', '더보기', '더 보기', '이 시각', '많이 본', '추천 기사', '추천기사', '함께 읽기', '함께 보면', '[관련기사]', '[관련', '주요뉴스', '인기기사',
  ],
  keyPointHeadings: ['요약', '핵심 요약', '세줄 요약', '주요 내용'],
  wallPhrases: ['유료회원', '구독자 전용', '회원 전용', '이어서 보려면'],
  creditWords: ['사진', '출처', '이미지'],
  bylineWords: ['글', '기자', '작성자'],
  andWords: ['와', '과'],
  besideDates: ['입력', '수정', '등록', '업데이트', '오전', '오후', '승인'],
};
