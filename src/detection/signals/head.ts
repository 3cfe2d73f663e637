import { NEWS_SECTIONS, OUTLET_NAME } from '../words';
import { rising, type Signal, yes } from './signal';

/** og:type is article. */
export const ogArticle: Signal = ({ head }) => yes(/^(?:news\.?)?article$/i.test(head.meta.get('og:type') ?? ''));

export const ogWebsite: Signal = ({ head }) => yes(/^website$/i.test(head.meta.get('og:type') ?? ''));

export const ogProduct: Signal = ({ head }) => yes(/product|profile|video|book|blog|recipe/i.test(head.meta.get('og:type') ?? ''));

const firstOf = (meta: Map<string, string>, names: string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? '';
const DATES = [
  'article:published_time',
  'datepublished',
  'article:published',
  'date',
  'dc.date',
  'dc.date.issued',
  'pubdate',
  'publishdate',
  'publication_date',
  'last-modified',
  'og:article:published_time',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
];

/** A publication date in the head. */
export const datedHead: Signal = ({ head }) => yes(firstOf(head.meta, DATES));

/** … with a time of day that is no round hour. */
export const timedHead: Signal = ({ head }) => yes(/T\d\d:(?!00:00)\d\d/.test(firstOf(head.meta, DATES)));

/** article:section or its like. */
export const sectionInHead: Signal = ({ head }) =>
  yes(firstOf(head.meta, ['article:section', 'articlesection', 'section', 'og:article:section', 'category']));

/** … which names a news section. */
export const newsSectionInHead: Signal = ({ head }) => {
  const section = firstOf(head.meta, ['article:section', 'articlesection', 'section', 'category']).toLowerCase();
  return yes(section.split(/[^\p{L}]+/u).some((word) => NEWS_SECTIONS.has(word)));
};

/** news_keywords. */
export const newsKeywords: Signal = ({ head }) => yes(head.meta.has('news_keywords'));

export const tagged: Signal = ({ head }) => yes(head.meta.has('article:tag'));

/** The outlet names itself like one. */
export const outletName: Signal = ({ head }) =>
  yes(OUTLET_NAME.test(`${head.meta.get('og:site_name') ?? ''} ${head.meta.get('application-name') ?? ''}`));

/** The last part of the title is named like an outlet. */
export const outletInTitle: Signal = ({ head }) => {
  const parts = head.title.split(/\s[|–—-]\s|\s?[|»:]\s/);
  return yes(parts.length > 1 && OUTLET_NAME.test(parts.at(-1)!));
};

export const authorInHead: Signal = ({ head }) => yes(firstOf(head.meta, ['author', 'article:author', 'dc.creator', 'parsely-author']));

/** Reading time or author as labelled data, as blog systems write them. */
export const readingTimeInHead: Signal = ({ head }) => yes(head.meta.has('twitter:label1'));

export const publisherInHead: Signal = ({ head }) => yes(head.meta.has('article:publisher'));

export const noDescription: Signal = ({ head }) => yes(!head.meta.has('description') && !head.meta.has('og:description'));

export const longDescription: Signal = ({ head }) =>
  rising((head.meta.get('description') ?? head.meta.get('og:description') ?? '').length, 150);

export const noOpenGraph: Signal = ({ head }) => yes(!head.meta.has('og:type') && !head.meta.has('og:title'));

export const feeds: Signal = ({ head }) => rising(head.feeds, 2);

/** Times of change. */
export const modifiedInHead: Signal = ({ head }) => yes(head.meta.has('article:modified_time'));
