import { NEWS_SECTIONS, OUTLET_NAME } from '../words';
import { type Signal, yes } from './signal';

/** og:type is article. */
export const ogArticle: Signal = ({ head }) => yes(/^(?:news\.?)?article$/i.test(head.meta.get('og:type') ?? ''));

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

/** … which names a news section. */
export const newsSectionInHead: Signal = ({ head }) => {
  const section = firstOf(head.meta, ['article:section', 'articlesection', 'section', 'category']).toLowerCase();
  return yes(section.split(/[^\p{L}]+/u).some((word) => NEWS_SECTIONS.has(word)));
};

export const authorInHead: Signal = ({ head }) => yes(firstOf(head.meta, ['author', 'article:author', 'dc.creator', 'parsely-author']));

/** The site, or the last part of the title, is named like an outlet. */
export const outletName: Signal = ({ head, address }) => {
  const parts = head.title.split(/\s[|–—-]\s|\s?[|»:]\s/);
  const names = [address.host, head.meta.get('og:site_name'), parts.length > 1 ? parts.at(-1) : ''];
  return yes(names.some((name) => OUTLET_NAME.test(name ?? '')));
};
