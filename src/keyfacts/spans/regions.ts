import { alternatives } from '../../languages/alternatives';
import { EDGELESS, WORD_END, WORD_START } from '../../languages/edges';
import { ofKnown, packOf } from '../../languages/known';

/** Countries by name in a language, from Intl, with their ISO 3166 code. */
export interface Regions {
  /** Lower-case name → code. */
  codes: Map<string, string>;
  /** How each name begins. */
  beginnings: Set<string>;
  /** Finds a country's name in text in small letters. */
  pattern: RegExp;
}

/** ISO 3166 codes: a first letter, and behind it the second letters that go with it. */
const CODES =
  'ADEFGLMORTUZ BABDEFGHIJNORSTWYZ CADFGHILMNORUVYZ DEJKMOZ ECEGRST FIJR GABDEHLMNQRTWY HKNRTU IDELNQRST JMOP KEGHIMPRWZ LABIKRSTUVY MACDEGKLMNRTUVWXYZ NAEGILOPRZ OM PAEGHKLRSTWY QA ROSUW SABCDEGIKLMNORSVYZ TDGHJLMNORTWZ UAGSYZ VAENU WS XK YE ZAMW'
    .split(' ')
    .flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second));

/** Letters that adjectives share with their country: "Afghan", "Turkish", "Brazilian". */
export const BEGINNING = 5;
const CACHE = ofKnown(() => new Map<string, Regions>());

export function regionsOf(lang: string): Regions {
  const cached = CACHE().get(lang);
  if (cached) return cached;
  const codes = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    try {
      const names = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
      for (const code of CODES) {
        const name = names.of(code);
        if (name && name !== code) codes.set(name.toLowerCase(), code);
      }
    } catch {
      // an unknown language has no names
    }
  }
  for (const [name, code] of Object.entries(packOf(lang)?.countries ?? {})) codes.set(name.toLowerCase(), code);
  const [before, after] = EDGELESS.has(lang) ? ['', ''] : [WORD_START, WORD_END];
  const beginnings = new Set([...codes.keys()].map((name) => name.slice(0, BEGINNING)));
  const regions = { codes, beginnings, pattern: new RegExp(`${before}(?:${alternatives(codes.keys())})${after}`, 'gu') };
  if (CACHE().size < 50) CACHE().set(lang, regions);
  return regions;
}
