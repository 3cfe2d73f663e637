import { ADVICE_WORDS, NEWS_SECTIONS, OTHER_HOST, OTHER_PLACES, STORY_WORDS } from '../words';
import { rising, type Signal, yes } from './signal';

const YEAR = /^(?:19|20)\d\d$/;
const FULL_DATE = /(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-/_]?(?:[0-2]?\d|3[01])(?!\d)/;

/** /2024/05/17/ or 20240517 in the path. */
export const fullDateInAddress: Signal = ({ address }) => yes(FULL_DATE.test(address.path));

/** A year of its own, without a day. */
export const yearInAddress: Signal = ({ address }) => yes(!FULL_DATE.test(address.path) && address.segments.some((s) => YEAR.test(s)));

/** A number of five digits and more in the path, as content systems give stories. */
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

/** The host is named like a blog, a shop, a manual. */
export const otherHost: Signal = ({ address }) => yes(OTHER_HOST.test(address.host));

/** No path to speak of: a front. */
export const frontAddress: Signal = ({ address }) =>
  yes(!address.segments.length || /^(?:index|home|default)(?:\.\w+)?$|\b(?:startseite|homepage)\b/.test(address.segments.join('/')));

/** One short segment or two, no slug, no number: a section. */
export const sectionAddress: Signal = ({ address }) =>
  yes(address.segments.length > 0 && address.segments.length < 3 && address.slug.length < 3 && !/\d/.test(address.path));

/** The last segment is a section's name. */
export const endsInSection: Signal = ({ address }) => yes(NEWS_SECTIONS.has((address.segments.at(-1) ?? '').replace(/\.\w+$/, '')));

/** Words of the slug. */
export const longSlug: Signal = ({ address }) => rising(address.slug.filter((w) => /\D/.test(w)).length, 4);

/** The address has no headline. */
export const shortSlug: Signal = ({ address }) => yes(address.slug.length < 4);

/** Words of advice and goods in the slug. */
export const adviceInSlug: Signal = ({ address }) => rising(address.slug.filter((w) => ADVICE_WORDS.has(w)).length, 1);

/** ?id=12345 */
export const idInAddress: Signal = ({ address }) => yes(/[?&](?:id|idx|p|seq\w*|article\w*|news\w*)=\w*\d{3,}/.test(address.query));

/** …-12345.html */
export const endsInNumber: Signal = ({ address }) => yes(/(?:[-_,.]|\b)[a-z]{0,4}\d{5,}(?:\.\w+)?$/.test(address.segments.at(-1) ?? ''));
