import { ADVICE_WORDS } from '../words';
import { rising, type Signal, yes } from './signal';

const LEGAL =
  /^(?:datenschutz(?:erkl|hinw|bestimm|\b)|privacy(?:[ -](?:policy|notice|statement)|$)|impressum|imprint|terms[ -](?:of|and|&)|nutzungsbed|agb\b|cookie[ -]|mentions[ -]l|politica[ -]de[ -](?:priv|cook)|aviso[ -]legal)/i;
const words = (title: string) =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean);

/** How long the title is. */
export const longTitle: Signal = ({ head }) => rising(head.title.length, 60);
export const shortTitle: Signal = ({ head }) => yes(words(head.title).length < 5);
/** Words of advice and goods in the title. */
export const adviceInTitle: Signal = ({ head }) => rising(words(head.title).filter((w) => ADVICE_WORDS.has(w)).length, 1);
/** "10 ways …". */
export const titleCounts: Signal = ({ head }) =>
  yes(
    /^(?:top |the |die |les |los )?\d{1,3}\s+(?!(?:-|–|year|people|dead|killed|arrest|injur|jahre|tote|million))\p{L}/iu.test(head.title),
  );
/** Privacy, terms, imprint. */
export const legalPage: Signal = ({ head, address }) => yes(LEGAL.test(head.title) || LEGAL.test(address.segments.at(-1) ?? ''));
