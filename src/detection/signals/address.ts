import { listed, NEWS_SECTIONS, OTHER_HOST, OTHER_PLACES, STORY_PLACE } from '../words';
import { type Signal, yes } from './signal';

/** /2024/05/17/ or 20240517 in the path. */
export const fullDateInAddress: Signal = ({ address }) =>
  yes(/(?:19|20)\d\d[-/_]?(?:[01]?\d|[a-z]{3})[-/_]?[0-3]?\d(?!\d)/.test(address.path));
/** A news section before the slug: /politics/…. */
export const sectionInAddress: Signal = ({ address }) => yes(address.segments.slice(0, -1).some((segment) => NEWS_SECTIONS.has(segment)));
/** "news" in any segment or as the subdomain. */
export const newsInAddress: Signal = ({ address }) => yes(/^news\.|[/_-]news(?:$|[/_-])/.test(address.host + address.path));
/** /article/…, /story/…. */
export const storyInAddress: Signal = ({ address }) => yes(STORY_PLACE.test(`${address.path}/`));
/** /blog/, /docs/, /product/ … */
export const otherPlaceInAddress: Signal = ({ address }) => yes(address.segments.some((segment) => listed(OTHER_PLACES, segment)));
/** The host is named like a blog, a shop, a manual. */
export const otherHost: Signal = ({ address }) => yes(OTHER_HOST.test(address.host));
/** The address has no headline. */
export const shortSlug: Signal = ({ address }) => yes(address.slug.length < 4);
/** …-12345.html or ?id=12345 */
export const endsInNumber: Signal = ({ address }) =>
  yes(/[-_,./][a-z]{0,4}\d{5,}(?:\.\w+)?\/?$/.test(address.path) || /[?&](?:id|p|seq|article|news)\w*=\w*\d{3}/.test(address.query));
