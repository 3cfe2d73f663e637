import { ADVICE_WORDS, LEGAL } from '../words';
import { rising, type Signal, yes } from './signal';

/** How long the title is. */
export const longTitle: Signal = ({ head }) => rising(head.title.length, 60);
/** Words of advice and goods in title and slug. */
export const adviceInTitle: Signal = ({ head, address }) =>
  rising([...head.title.toLowerCase().split(/[^\p{L}\p{M}]+/u), ...address.slug].filter((word) => ADVICE_WORDS.has(word)).length, 2);
/** "10 ways …". */
export const titleCounts: Signal = ({ head }) => yes(/^(?:the |top |die |les |los )?\d{1,2} \p{L}/iu.test(head.title));
/** Privacy, terms, imprint. */
export const legalPage: Signal = ({ head, address }) => yes(LEGAL.test(head.title) || LEGAL.test(address.segments.at(-1) ?? ''));
