import type { ComponentChildren } from 'preact';

const CHINESE = /^(?=.*\p{Script=Han})[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*$/u;
/** Behind these no line may end. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** A Chinese headline with a place to break before each word, for want of spaces; any other as it is. */
export function betweenWords(text: string): ComponentChildren {
  if (!CHINESE.test(text)) return text;
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return words.map(({ segment, index, isWordLike }) => [
    isWordLike && index > 0 && !OPENING.test(text.slice(0, index)) && <wbr key={index} />,
    segment,
  ]);
}
