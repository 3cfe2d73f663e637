import { lowerCase } from '../../languages/lower-case';
import type { Span } from '../key-fact';
import { isUnit, scaleOf } from './units';

const CURRENCY = '[$£€¥₹₩₺₽₫₴₪฿৳₦]|(?:us|nz|hk|r|c|a|s)\\$|usd|eur|gbp|rs\\.?|rp\\.?|chf';
const NUMBER = new RegExp(
  `(?<![a-z])(?<!\\p{Upper}|\\p{Lower}|\\p{M}|[\\p{N}.,:/_#-])(?:(?<currency>${CURRENCY})\\s?)?(?<digits>[+−-]?\\p{Nd}+(?:[.,’'٫٬\\u00a0\\u202f ]\\p{Nd}+)*)(?![\\p{N}]|[.,:]\\p{N})`,
  'gu',
);
const CURRENCY_AFTER = new RegExp(`^\\s?(?:${CURRENCY})(?!\\p{IDC})`, 'u');
/** "2 milliards d’euros", "3 millones de dólares", "due milioni di franchi". */
const JOINT = /^\s(?:d[’']|d[ei]\s)/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const NEXT_WORD = /^[\s-]?(?:[%٪°]\p{Alpha}?|\p{Alpha}[\p{IDC}²/]*\.?(?:[- ]old)?)/u;

/** Amounts: with their unit or currency, and bare numbers from 10 on; value is the plain number. */
export function numbers(text: string, lang: string): Span[] {
  const out: Span[] = [];
  const small = lowerCase(text);
  for (const match of small.matchAll(NUMBER)) {
    const { currency, digits = '' } = match.groups ?? {};
    const bare = match.index + match[0].length;
    let end = bare;
    const scale = after(small, end, scaleOf);
    if (scale) end += scale.length;
    const joint = scale ? (JOINT.exec(small.slice(end, end + 4))?.[0] ?? '') : '';
    const unit = unitAt(small, end) ?? (joint && unitAt(small, end + joint.length));
    if (unit) end = small.indexOf(unit, end) + unit.length;
    const plain = plainNumber(digits, lang);
    if (!currency && !unit && !scale && !standsAlone(small.slice(bare, bare + 12), plain)) continue;
    const span: Span = { kind: 'number', start: match.index, end };
    if (plain !== undefined) span.value = String(Number((plain * (scale?.value ?? 1)).toPrecision(12)));
    out.push(span);
  }
  return out;
}

/** The unit or currency that stands behind a number, in small letters. */
export const unitAt = (text: string, at: number): string | undefined =>
  CURRENCY_AFTER.exec(text.slice(at, at + 8))?.[0] ?? after(text, at, (word) => (isUnit(word) ? 1 : undefined))?.word;

/** The longest beginning of what follows that a reader of words knows, up to three words or, in unspaced scripts, letters. */
function after(
  text: string,
  at: number,
  read: (word: string) => number | undefined,
): { word: string; length: number; value: number } | undefined {
  const rest = text.slice(at, at + 40);
  let best: { word: string; length: number; value: number } | undefined;
  const put = (word: string) => {
    const value = read(word.replace(/^[\s-]/, '').replace(/\.$/, ''));
    if (value !== undefined) best = { word: word.replace(/\.$/, ''), length: word.replace(/\.$/, '').length, value };
  };
  if (UNSPACED.test(rest.trimStart())) {
    const lead = rest.length - rest.trimStart().length;
    for (let n = 1; n <= 6; n++) put(rest.slice(0, lead + n));
    return best;
  }
  let length = 0;
  for (let n = 0; n < 3; n++) {
    const word = NEXT_WORD.exec(rest.slice(length))?.[0];
    if (!word) break;
    length += word.length;
    put(rest.slice(0, length));
  }
  return best;
}

/** A number without a unit: from 10 on, and no part of a name, a score, an ordinal or a compound. */
function standsAlone(rest: string, plain: number | undefined): boolean {
  if (plain === undefined || plain < 10) return false;
  if (/^\p{IDC}/u.test(rest)) return UNSPACED.test(rest);
  return !/^[-–/][\p{N}\p{Alpha}]/u.test(rest);
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
