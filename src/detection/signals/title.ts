import { ADVICE_WORDS, LEGAL, listed } from '../words';
import { rising, type Signal, yes } from './signal';

/** How long the title is. */
export const longTitle: Signal = ({ title }) => rising(title.length, 60);
/** Words of advice and goods in title and slug. */
export const adviceInTitle: Signal = ({ title, address }) =>
  rising([...title.toLowerCase().split(/[^\wà-ÿ]/), ...address.slug].filter((word) => listed(ADVICE_WORDS, word)).length, 2);
/** "10 ways …". */
export const titleCounts: Signal = ({ title }) => yes(/^(?:[^\s\d]{3} )?\d{1,2} [^\s\d]/.test(title));
/** Privacy, terms, imprint. */
export const legalPage: Signal = ({ title, address }) => yes(LEGAL.test(title) || LEGAL.test(address.segments.at(-1) ?? ''));
