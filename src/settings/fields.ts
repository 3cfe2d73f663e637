/** One setting: what it is when nothing is stored, and whether a stored value can be used. */
export interface Field<T> {
  fallback: T;
  /** Is this stored value usable as it is? */
  valid(value: unknown): value is T;
}

const oneOf = <const T extends string>(fallback: T, ...others: T[]): Field<T> => ({
  fallback,
  valid: (value): value is T => value === fallback || others.includes(value as T),
});

const between = (low: number, high: number, fallback: number): Field<number> => ({
  fallback,
  valid: (value): value is number => typeof value === 'number' && value >= low && value <= high,
});

const yesNo = (fallback: boolean): Field<boolean> => ({ fallback, valid: (value): value is boolean => typeof value === 'boolean' });

const someOf = <const T extends string>(...all: T[]): Field<readonly T[]> => ({
  fallback: [],
  valid: (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= all.length && value.every((one) => all.includes(one)) && new Set(value).size === value.length,
});

/** A host name of a registrable domain, such as "example.co.uk" or "localhost". */
const SITE = /^[a-z0-9.:[\]-]{1,253}$/;
const siteList: Field<string[]> = {
  fallback: [],
  valid: (value): value is string[] =>
    Array.isArray(value) && value.length <= 2000 && value.every((site) => typeof site === 'string' && SITE.test(site)),
};

/** The name of an installed font: letters, figures, spaces and the few signs such names have; it goes into a style sheet. */
const fontName: Field<string> = {
  fallback: '',
  valid: (value): value is string => typeof value === 'string' && /^(?:[\p{IDC} ._+&'-]{1,60})?$/u.test(value),
};

/** Entries of a map of short texts, none of them with a name of the language's own objects. */
const shortTexts = (most: number, key: RegExp, text: RegExp): Field<Readonly<Record<string, string>>> => ({
  fallback: {},
  valid: (value): value is Readonly<Record<string, string>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= most &&
    Object.entries(value).every(([name, entry]) => key.test(name) && typeof entry === 'string' && text.test(entry)),
});

/** Fingerprints of furniture, by site. */
const fingerprints: Field<Readonly<Record<string, readonly string[]>>> = {
  fallback: {},
  valid: (value): value is Readonly<Record<string, readonly string[]>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= MOST_KEPT_SITES &&
    Object.entries(value).every(
      ([site, kinds]) =>
        SITE.test(site) &&
        Array.isArray(kinds) &&
        kinds.length <= MOST_KEPT_KINDS &&
        kinds.every((kind) => typeof kind === 'string' && /^[a-z0-9]{1,12}$/.test(kind)),
    ),
};
/** What a reader keeps is bounded, by sites and by kinds on a site: the oldest go first. */
export const MOST_KEPT_SITES = 300;
export const MOST_KEPT_KINDS = 40;

/** Every setting, declared once: default and check together; the type follows. */
export const FIELDS = {
  theme: oneOf('auto', 'light', 'sepia', 'gray', 'dark', 'contrast'),
  font: oneOf('literata', 'source-serif', 'atkinson', 'serif', 'sans', 'named'),
  /** The installed font that 'named' stands for. */
  fontName,
  /** CSS pixels. */
  textSize: between(13, 30, 18),
  /** Column width in em of the text size. */
  measure: between(26, 48, 36),
  /** Times the text size. */
  leading: between(1.3, 2.2, 1.6),
  /** Added between letters and between words, in em. */
  letterSpacing: between(0, 0.2, 0),
  wordSpacing: between(0, 0.5, 0),
  align: oneOf('start', 'justify'),
  hyphens: yesNo(false),
  /** What stays lit of the text, around the pointer or where the keys went: lines, or the paragraph. */
  lineFocus: oneOf('off', '1', '3', '5', 'paragraph'),
  /** A line under the one that is read. */
  ruler: yesNo(false),
  /** Are letters keys in the reader? */
  keysOn: yesNo(true),
  /** Keys that are not as they come, by act; '' is none. */
  keys: shortTexts(40, /^[a-z-]{2,24}$/, /^.{0,12}$/u),
  /** Times the voice's own speed. */
  speed: between(0.5, 3, 1),
  /** The chosen voice, by language. */
  voices: shortTexts(60, /^[a-z]{2,3}$/, /^.{1,200}$/u),
  /** Is the place in each story kept after the browser closes? */
  places: yesNo(true),
  /** Are pictures loaded, and dimmed in dark themes? */
  pictures: yesNo(true),
  dimPictures: yesNo(false),
  /** How key facts stand in Markdown. */
  markdownMarks: oneOf('highlight', 'footnotes'),
  /** Are pictures loaded once more to be put into a saved page? */
  embedPictures: yesNo(false),
  /** What is removed elsewhere and always put back here: fingerprints of `Removal.kind`, by registrable domain. */
  kept: fingerprints,
  keyFacts: yesNo(true),
  /** How many of them. */
  factsShown: oneOf('usual', 'fewer', 'more'),
  /** Mark the who, when, where and how much inside key facts. */
  spans: yesNo(true),
  /** Those of them that are not marked. */
  spansOff: someOf('who', 'when', 'where', 'number', 'quote'),
  /** Registrable domains whose stories open clean. */
  autoClean: siteList,
};

export type Settings = {
  [K in keyof typeof FIELDS]: (typeof FIELDS)[K]['fallback'] extends string ? Accepted<(typeof FIELDS)[K]> : (typeof FIELDS)[K]['fallback'];
};
type Accepted<F> = F extends Field<infer T> ? T : never;
