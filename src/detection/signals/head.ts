import { type Signal, yes } from './signal';

/** og:type is article. */
export const ogArticle: Signal = ({ head }) => yes(/^(?:news\.?)?article$/i.test(head.meta.get('og:type') ?? ''));
/** An author in the head. */
export const authorInHead: Signal = ({ head }) => yes(head.meta.get('author') || head.meta.get('article:author'));
