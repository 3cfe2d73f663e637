import { enPage } from './en-page';
import type { LanguagePack } from './pack';
import { af } from './packs/af';
import { ar } from './packs/ar';
import { bg } from './packs/bg';
import { bn } from './packs/bn';
import { ca } from './packs/ca';
import { cs } from './packs/cs';
import { da } from './packs/da';
import { de } from './packs/de';
import { el } from './packs/el';
import { en } from './packs/en';
import { es } from './packs/es';
import { et } from './packs/et';
import { fa } from './packs/fa';
import { fi } from './packs/fi';
import { fr } from './packs/fr';
import { he } from './packs/he';
import { hi } from './packs/hi';
import { hr } from './packs/hr';
import { hu } from './packs/hu';
import { id } from './packs/id';
import { is } from './packs/is';
import { it } from './packs/it';
import { ja } from './packs/ja';
import { ko } from './packs/ko';
import { lt } from './packs/lt';
import { lv } from './packs/lv';
import { ms } from './packs/ms';
import { nl } from './packs/nl';
import { no } from './packs/no';
import { pl } from './packs/pl';
import { pt } from './packs/pt';
import { ro } from './packs/ro';
import { ru } from './packs/ru';
import { sk } from './packs/sk';
import { sl } from './packs/sl';
import { sr } from './packs/sr';
import { sv } from './packs/sv';
import { sw } from './packs/sw';
import { ta } from './packs/ta';
import { te } from './packs/te';
import { th } from './packs/th';
import { tr } from './packs/tr';
import { uk } from './packs/uk';
import { ur } from './packs/ur';
import { vi } from './packs/vi';
import { xh } from './packs/xh';
import { zh } from './packs/zh';
import { zu } from './packs/zu';

/** Every language there is a pack of; where two are equally likely, the first one. */
// biome-ignore format: a list
export const ALL: readonly LanguagePack[] = [
  en, de, fr, es, pt, it, nl, pl, sv, da, no, fi, cs, sk, hu, ro, hr, tr, id, vi, ru, uk, bg, el,
  ar, fa, ur, he, hi, bn, ko, ja, zh, th, ta, te, sr, sl, lt, lv, et, is, ca, ms, af, sw, zu, xh,
];

/** What is brought into pages: every language, and the part of English that all of them need. */
export const BROUGHT: readonly LanguagePack[] = [...ALL, { ...enPage, part: true }];
