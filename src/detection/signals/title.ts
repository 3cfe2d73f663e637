import { ADVICE_WORD, LEGAL } from '../words';
import { rising, type Signal, yes } from './signal';

/** How long the title is. */
export const longTitle: Signal = ({ head }) => rising(head.title.length, 60);
/** Words of advice and goods in title and slug. */
export const adviceInTitle: Signal = ({ head, address }) =>
  rising(`${head.title} ${address.slug.join(' ')}`.toLowerCase().match(ADVICE_WORD)?.length ?? 0, 2);
/** "10 ways …". */
export const titleCounts: Signal = ({ head }) => yes(/^(?:[^\s\d]{3} )?\d{1,2} [^\s\d]/.test(head.title));
/** Privacy, terms, imprint. */
export const legalPage: Signal = ({ head, address }) => yes(LEGAL.test(head.title) || LEGAL.test(address.segments.at(-1) ?? ''));
