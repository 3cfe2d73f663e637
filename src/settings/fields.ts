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

/** A host name of a registrable domain, such as "example.co.uk" or "localhost". */
const SITE = /^[a-z0-9.:[\]-]{1,253}$/;
const siteList: Field<string[]> = {
  fallback: [],
  valid: (value): value is string[] =>
    Array.isArray(value) && value.length <= 2000 && value.every((site) => typeof site === 'string' && SITE.test(site)),
};

/** Every setting, declared once: default and check together; the type follows. */
export const FIELDS = {
  theme: oneOf('auto', 'light', 'sepia', 'dark'),
  font: oneOf('literata', 'serif', 'sans'),
  /** CSS pixels. */
  textSize: between(13, 30, 18),
  /** Column width in em of the text size. */
  measure: between(26, 48, 36),
  /** Times the text size. */
  leading: between(1.3, 2.2, 1.6),
  keyFacts: yesNo(true),
  /** Mark the who, when, where and how much inside key facts. */
  spans: yesNo(true),
  /** Registrable domains whose stories open clean. */
  autoClean: siteList,
};

export type Settings = {
  [K in keyof typeof FIELDS]: (typeof FIELDS)[K]['fallback'] extends string ? Accepted<(typeof FIELDS)[K]> : (typeof FIELDS)[K]['fallback'];
};
type Accepted<F> = F extends Field<infer T> ? T : never;
