import { type Signal, yes } from './signal';

/** og:type is article. */
export const ogArticle: Signal = ({ count }) => yes(count('meta:is([property="og:type"],[name="og:type"])[content$=article i]'));
/** An author in the head. */
export const authorInHead: Signal = ({ count }) => yes(count('meta:is([name$=author i],[property$=author]):not([content=""])'));
