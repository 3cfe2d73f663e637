import { ADVICE_WORDS } from '../words';
import { rising, type Signal, yes } from './signal';

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
export const titleAsks: Signal = ({ head }) => yes(/[?？؟]/.test(head.title));
/** "10 ways …". */
export const titleCounts: Signal = ({ head }) =>
  yes(
    /^(?:top |the |die |les |los )?\d{1,3}\s+(?!(?:-|–|year|people|dead|killed|arrest|injur|jahre|tote|million))\p{L}/iu.test(head.title),
  );
export const titleQuotes: Signal = ({ head }) => yes(/["“”„«»「『‘]/.test(head.title));
export const titleHasYear: Signal = ({ head }) => yes(/\b20[12]\d\b/.test(head.title));
