import {
  endsInNumber,
  fullDateInAddress,
  newsInAddress,
  otherHost,
  otherPlaceInAddress,
  sectionInAddress,
  shortSlug,
  storyInAddress,
} from './address';
import { linksOverBody, looksLikeFront } from './front';
import { authorInHead, ogArticle } from './head';
import { saysBlogPost, saysNewsArticle, saysOtherThing } from './schema';
import type { Signal } from './signal';
import { manySubheads, newsSectionsLinked, oneBody, outletFurniture, tablesAndCode } from './text';
import { adviceInTitle, legalPage, longTitle, titleCounts } from './title';
import { exclamations, heSaid, newsOpening, publicAffairs, quotations, you } from './wording';

/** Signals that cost nearly nothing: address, head, title, declarations. */
export const CHEAP_SIGNALS: Signal[] = [
  fullDateInAddress,
  sectionInAddress,
  newsInAddress,
  storyInAddress,
  otherPlaceInAddress,
  otherHost,
  shortSlug,
  endsInNumber,
  ogArticle,
  authorInHead,
  saysNewsArticle,
  saysBlogPost,
  saysOtherThing,
  longTitle,
  adviceInTitle,
  titleCounts,
  legalPage,
];

/** All of them, the cheap ones first, then those that read text and tree; the rows of the model stand in this order. */
export const SIGNALS: Signal[] = [
  ...CHEAP_SIGNALS,
  oneBody,
  manySubheads,
  tablesAndCode,
  newsSectionsLinked,
  outletFurniture,
  linksOverBody,
  looksLikeFront,
  heSaid,
  publicAffairs,
  you,
  quotations,
  exclamations,
  newsOpening,
];
