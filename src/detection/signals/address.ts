import { ADVICE_WORDS, NEWS_SECTIONS, OTHER_HOST, OTHER_PLACES, OUTLET_NAME, STORY_WORDS } from '../words';
import { rising, type Signal, yes } from './signal';

const YEAR = /^(?:19|20)\d\d$/;
const FULL_DATE = /(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-/_]?(?:[0-2]?\d|3[01])(?!\d)/;

/** /2024/05/17/ or 20240517 in the path. */
export const fullDateInAddress: Signal = ({ address }) => yes(FULL_DATE.test(address.path));

/** A year of its own, without a day. */
export const yearInAddress: Signal = ({ address }) => yes(!FULL_DATE.test(address.path) && address.segments.some((s) => YEAR.test(s)));

/** A number of four to seven digits and more in the path, as content systems give stories. */
export const longNumberInAddress: Signal = ({ address }) => yes(/\d{5,}/.test(address.path.replace(FULL_DATE, '')));

/** A news section before the slug: /politics/…. */
export const sectionInAddress: Signal = ({ address }) => yes(address.segments.slice(0, -1).some((s) => NEWS_SECTIONS.has(s)));

/** The first place is a news section. */
export const beginsWithSection: Signal = ({ address }) => yes(address.segments.length > 1 && NEWS_SECTIONS.has(address.segments[0]!));

/** "news" in any segment or as the subdomain. */
export const newsInAddress: Signal = ({ address }) =>
  yes(/(?:^|[/_-])news(?:$|[/_-])/.test(address.path) || address.host.startsWith('news.'));

/** /article/…, /story/…. */
export const storyInAddress: Signal = ({ address }) =>
  yes(address.segments.some((s) => STORY_WORDS.has(s)) || /article-?\d|artikel-?\d|art\d{5}/.test(address.path));

/** /blog/, /docs/, /product/ … */
export const otherPlaceInAddress: Signal = ({ address }) =>
  yes(address.segments.some((s) => OTHER_PLACES.has(s)) || /\bblog\b/.test(address.host));

/** The host is named like an outlet. */
export const outletHost: Signal = ({ address }) => yes(OUTLET_NAME.test(address.host));

/** The host is named like a blog, a shop, a manual. */
export const otherHost: Signal = ({ address }) => yes(OTHER_HOST.test(address.host));

/** No path to speak of: a front. */
export const frontAddress: Signal = ({ address }) =>
  yes(!address.segments.length || /^(?:index|home|default)(?:\.\w+)?$/.test(address.segments.join('/')));

/** One short segment or two, no slug, no number: a section. */
export const sectionAddress: Signal = ({ address }) =>
  yes(address.segments.length > 0 && address.segments.length < 3 && address.slug.length < 3 && !/\d/.test(address.path));

/** The last segment is a section's name. */
export const endsInSection: Signal = ({ address }) => yes(NEWS_SECTIONS.has((address.segments.at(-1) ?? '').replace(/\.\w+$/, '')));

/** Words of the slug. */
export const longSlug: Signal = ({ address }) => rising(address.slug.filter((w) => /\D/.test(w)).length, 4);

export const shortSlug: Signal = ({ address }) => yes(address.slug.length < 4);

/** Words of advice and goods in the slug. */
export const adviceInSlug: Signal = ({ address }) => rising(address.slug.filter((w) => ADVICE_WORDS.has(w)).length, 1);

/** Path depth. */
export const deepAddress: Signal = ({ address }) => rising(address.segments.length, 3);

export const oneSegment: Signal = ({ address }) => yes(address.segments.length === 1);

/** .html, .shtml, .php … */
export const fileEnding: Signal = ({ address }) => yes(/\.(?:s?html?|php|aspx?|jsp|ece)$/.test(address.path));

export const countryHost: Signal = ({ address }) => yes(/\.[a-z]{2}$/.test(address.host) && !/\.(?:io|ai|co|me|tv)$/.test(address.host));

export const gTldOdd: Signal = ({ address }) => yes(!/\.(?:com|[a-z]{2})$/.test(address.host));

export const subdomain: Signal = ({ address }) =>
  yes(address.host.replace(/\.(?:co|com|org|ac|gov|net)\.\w\w$/, '.x').split('.').length > 2);

export const idInAddress: Signal = ({ address }) => yes(/[?&](?:id|idx|p|seq\w*|article\w*|news\w*)=\w*\d{3,}/.test(address.query));

export const hyphenHost: Signal = ({ address }) => yes(/-/.test(address.host));

export const latinIdInSlug: Signal = ({ address }) => yes(/(?:[-_,.]|\b)[a-z]{0,4}\d{5,}(?:\.\w+)?$/.test(address.segments.at(-1) ?? ''));
