import {
  beginsWithSection,
  endsInNumber,
  fullDateInAddress,
  newsInAddress,
  otherHost,
  otherPlaceInAddress,
  sectionInAddress,
  shallowAddress,
  shortSlug,
  storyInAddress,
} from './address';
import { linksOverBody, looksLikeFront } from './front';
import { authorInHead, dated, newsSectionInHead, ogArticle } from './head';
import { saysBlogPost, saysNewsArticle, saysOtherThing } from './schema';
import type { Signal } from './signal';
import { listItems, manySubheads, newsSectionsLinked, oneBody, outletFurniture, prose, storyLinks, tablesAndCode } from './text';
import { adviceInTitle, legalPage, longTitle, titleCounts } from './title';
import { advice, exclamations, heSaid, newsOpening, numbers, pastOverAdvice, publicAffairs, quotations, you } from './wording';

/** Signals that cost nearly nothing: address, head, title, declarations. */
export const cheap: Record<string, Signal> = {
  fullDateInAddress,
  sectionInAddress,
  beginsWithSection,
  newsInAddress,
  storyInAddress,
  otherPlaceInAddress,
  otherHost,
  shallowAddress,
  shortSlug,
  endsInNumber,
  ogArticle,
  dated,
  newsSectionInHead,
  authorInHead,
  saysNewsArticle,
  saysBlogPost,
  saysOtherThing,
  longTitle,
  adviceInTitle,
  titleCounts,
  legalPage,
};

/** Signals that read text and tree. */
export const dear: Record<string, Signal> = {
  prose,
  oneBody,
  manySubheads,
  listItems,
  tablesAndCode,
  storyLinks,
  newsSectionsLinked,
  outletFurniture,
  linksOverBody,
  looksLikeFront,
  heSaid,
  publicAffairs,
  you,
  advice,
  pastOverAdvice,
  quotations,
  numbers,
  exclamations,
  newsOpening,
};
