import { NEWS_SECTIONS } from '../words';
import { type Signal, yes } from './signal';

/** og:type is article. */
export const ogArticle: Signal = ({ head }) => yes(/^(?:news\.?)?article$/i.test(head.meta.get('og:type') ?? ''));
/** A date of publication is declared: in metas, JSON-LD or microdata. */
export const dated: Signal = ({ head, schema }) =>
  yes(
    schema.dated ||
      ['article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate'].some((name) => head.meta.get(name)),
  );
/** article:section names a news section. */
export const newsSectionInHead: Signal = ({ head }) =>
  yes(
    (head.meta.get('article:section') ?? head.meta.get('section') ?? '')
      .toLowerCase()
      .split(/[\s,;/>]+/)
      .some((word) => NEWS_SECTIONS.has(word)),
  );
/** An author in the head. */
export const authorInHead: Signal = ({ head }) => yes(head.meta.get('author') || head.meta.get('article:author'));
