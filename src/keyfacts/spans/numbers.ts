import type { Span } from '../key-fact';
import { alternatives } from './alternatives';
import { PERCENT, SCALES, UNITS } from './units';

const CURRENCY = '[$£€¥₹₩₺₽₫₴₪฿৳₦]|(?:US|A|C|NZ|HK|S)\\$|USD|EUR|GBP|Rs\\.?|Rp\\.?|R\\$|CHF';
const SCALE_WORDS = alternatives(Object.keys(SCALES));
const LATIN =
  '(?:(?<=\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Greek})(?![\\p{L}\\p{M}])|(?<!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Greek}))';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,:/_#-])(?<currency>${CURRENCY})?\\s?(?<digits>[+−-]?\\p{Nd}+(?:[.,’'٫٬\\u00a0\\u202f ]\\p{Nd}+)*)(?:[\\s-]?(?<scale>${SCALE_WORDS})${LATIN})?(?:[\\s-]?(?<unit>${PERCENT}|(?:${CURRENCY})(?![\\p{L}])|(?:${UNITS})${LATIN}))?(?![\\p{N}]|[.,:]\\p{N})`,
  'giu',
);

/** Amounts: with their unit or currency, and bare numbers from 10 on; value is the plain number. */
export function numbers(text: string, lang: string): Span[] {
  const out: Span[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { currency, digits = '', scale, unit } = match.groups ?? {};
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    // "A380", "7-Eleven", "3-1", "5th": parts of names, scores and ordinals
    if (
      !unit &&
      !scale &&
      !currency &&
      /^[\p{L}\p{M}]/u.test(text.slice(end)) &&
      !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text[end] ?? '')
    )
      continue;
    if (!unit && /^[-–/]\p{N}/u.test(text.slice(end))) continue;
    if (!unit && /^-\p{L}/u.test(text.slice(end)) && !/^-(?:year|month|week|day|hour|minute|jährig)/iu.test(text.slice(end))) continue;
    const plain = plainNumber(digits, lang);
    if (!currency && !unit && !scale && (plain === undefined || plain < 10)) continue;
    const span: Span = { kind: 'number', start, end };
    if (plain !== undefined) {
      const value = plain * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
      span.value = String(Number(value.toPrecision(12)));
    }
    out.push(span);
  }
  return out;
}

/** Languages that write the decimal point as a comma; elsewhere it is a point. */
const COMMA = new Set(
  'de fr es it pt nl pl cs sk hu ro hr sr sl bg ru uk be el tr sv da no nb nn fi et lv lt is id vi ca gl eu sq mk bs az ka hy kk'.split(
    ' ',
  ),
);

/** Reads digits as the language writes them; undefined where that is not certain. */
export function plainNumber(digits: string, lang: string): number | undefined {
  // digits of other scripts come in runs of ten
  const ascii = digits
    .replace(/\p{Nd}/gu, digitOf)
    .replace('−', '-')
    .replace(/[\u00a0\u202f ’']/g, '')
    .replace(/٬/g, '')
    .replace(/٫/g, '.');
  if (/^[+-]?\d+$/.test(ascii)) return Number(ascii);
  const [point, group] = COMMA.has(lang) ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:\\${group}\\d{2,3})+(?:\\${point}\\d+)?$`);
  if (grouped.test(ascii)) return Number(ascii.replaceAll(group as string, '').replace(point as string, '.'));
  const decimal = new RegExp(`^[+-]?\\d+\\${point}\\d+$`);
  if (decimal.test(ascii)) return Number(ascii.replace(point as string, '.'));
  // the other habit: "1.5" in a German text, as in a name or a foreign quotation
  if (/^[+-]?\d+[.,]\d{1,2}$/.test(ascii)) return Number(ascii.replace(',', '.'));
  return undefined;
}

function digitOf(letter: string): string {
  const code = letter.codePointAt(0) as number;
  if (code < 128) return letter;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
