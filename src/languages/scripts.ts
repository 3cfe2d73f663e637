import { CATALOG } from './catalog';

export interface Script {
  script: string;
  /** UTF-16 units of its letters, from and to. */
  ranges: readonly (readonly [number, number])[];
  /** Languages that are written in it, the likeliest first; of those that there are packs of, the others are written in Latin letters. */
  languages?: string;
  /** The first of them is not much likelier than the others. */
  shared?: true;
  rtl?: boolean;
}

/** Scripts told apart by their letters, the most common first. */
// biome-ignore format: one script a line
export const SCRIPTS: readonly Script[] = [
  { script: 'Latn', ranges: [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f], [0x1e00, 0x1eff]] },
  { script: 'Cyrl', ranges: [[0x400, 0x52f]], languages: 'ru uk bg be mk', shared: true },
  { script: 'Arab', ranges: [[0x620, 0x64a], [0x66e, 0x6d3], [0x6fa, 0x77f], [0xfb50, 0xfdff], [0xfe70, 0xfefc]], languages: 'ar fa ur ps', shared: true, rtl: true },
  { script: 'Hebr', ranges: [[0x5d0, 0x5f2]], languages: 'he yi', rtl: true },
  { script: 'Grek', ranges: [[0x370, 0x3ff], [0x1f00, 0x1fff]], languages: 'el' },
  { script: 'Hani', ranges: [[0x3400, 0x9fff], [0xf900, 0xfaff]], languages: 'zh' },
  { script: 'Kana', ranges: [[0x3041, 0x30ff]], languages: 'ja' },
  { script: 'Hang', ranges: [[0xac00, 0xd7a3], [0x1100, 0x11ff]], languages: 'ko' },
  { script: 'Deva', ranges: [[0x900, 0x97f]], languages: 'hi mr ne' },
  { script: 'Beng', ranges: [[0x980, 0x9ff]], languages: 'bn as' },
  { script: 'Guru', ranges: [[0xa00, 0xa7f]], languages: 'pa' },
  { script: 'Gujr', ranges: [[0xa80, 0xaff]], languages: 'gu' },
  { script: 'Taml', ranges: [[0xb80, 0xbff]], languages: 'ta' },
  { script: 'Telu', ranges: [[0xc00, 0xc7f]], languages: 'te' },
  { script: 'Knda', ranges: [[0xc80, 0xcff]], languages: 'kn' },
  { script: 'Mlym', ranges: [[0xd00, 0xd7f]], languages: 'ml' },
  { script: 'Sinh', ranges: [[0xd80, 0xdff]], languages: 'si' },
  { script: 'Thai', ranges: [[0xe00, 0xe7f]], languages: 'th' },
  { script: 'Armn', ranges: [[0x530, 0x58f]], languages: 'hy' },
  { script: 'Geor', ranges: [[0x10a0, 0x10ff]], languages: 'ka' },
  { script: 'Ethi', ranges: [[0x1200, 0x137f]], languages: 'am ti' },
];

/** The script of most letters of a text; Japanese by its kana even where they are fewer than its Chinese characters. */
export function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  let letters = 0;
  // the next letter is mostly of the same range
  let same: Script | undefined;
  let [from, to, run] = [0, -1, 0];
  const count = () => same && run > 0 && counts.set(same.script, (counts.get(same.script) ?? 0) + run);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_LETTER) continue;
    if (unit < from || unit > to) {
      if (!same || !holds(same, unit)) {
        count();
        same = SCRIPTS.find((script) => holds(script, unit));
        run = 0;
      }
      [from, to] = same?.ranges.find(([from, to]) => unit >= from && unit <= to) ?? [0, -1];
    }
    if (!same) continue;
    letters++;
    run++;
  }
  count();
  const [best, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  if (letters < 12 || most < letters * 0.5) return best === 'Hani' || best === 'Kana' ? 'Kana' : undefined;
  if (best === 'Hani' && (counts.get('Kana') ?? 0) > letters * 0.08) return 'Kana';
  return best;
}

const FIRST_LETTER = 0x41;
const holds = ({ ranges }: Script, unit: number): boolean => ranges.some(([from, to]) => unit >= from && unit <= to);

/** Languages written in more than one script: their declared tag is believed whatever the letters are. */
const TWO_SCRIPTS = new Set('sr bs sh uz az kk ku tt mn pa sd ms ha ky tk ro ug ks'.split(' '));

/** The likeliest language of a text in a script; none of one in Latin letters. */
export const likeliestIn = (script: string | undefined): string | undefined =>
  SCRIPTS.find((known) => known.script === script)?.languages?.split(' ')[0];

const SCRIPT_OF = new Map(
  SCRIPTS.flatMap(({ script, languages }) => (languages?.split(' ') ?? []).map((language) => [language, script] as const)),
);
/** "zh-Hant", "sr-Latn-RS": a tag that names its script is believed too. */
const SCRIPT_NAMED = /^\w+-[a-z]{4}(?:-|$)/i;

/** Can a text in a language, by its tag, be in the script that was seen? Where one of both is not known, it can. */
export function writtenIn(tag: string, seen: string | undefined): boolean {
  const language = tag.split('-')[0]!;
  if (!seen || TWO_SCRIPTS.has(language) || SCRIPT_NAMED.test(tag)) return true;
  const script = SCRIPT_OF.get(language) ?? (CATALOG.includes(language) ? 'Latn' : seen);
  return script === seen || (script === 'Kana' && seen === 'Hani');
}
