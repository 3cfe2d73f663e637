import { ofKnown, packOf } from '../../languages/known';
import { alternatives } from './alternatives';

/** Countries by name in a language, from Intl, with their ISO 3166 code. */
export interface Regions {
  /** Lower-case name → code. */
  codes: Map<string, string>;
  /** Finds a country's name in text in small letters. */
  pattern: RegExp;
}

const CODES =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GL GD GT GN GW GY HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT PR QA RO RU RW WS SM SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW XK'.split(
    ' ',
  );

const UNSPACED = new Set(['ja', 'zh', 'ko', 'th', 'lo', 'km', 'my']);
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
  const [before, after] = UNSPACED.has(lang) ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
  const regions = { codes, pattern: new RegExp(`${before}(?:${alternatives(codes.keys())})${after}`, 'gu') };
  if (CACHE().size < 50) CACHE().set(lang, regions);
  return regions;
}
