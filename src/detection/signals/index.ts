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
import { blockQuotes, captions, linksInProse, pictures, picturesInProse, pieces, runningProse, sections } from './counts';
import { looksLikeFront } from './front';
import { authorInHead, ogArticle } from './head';
import { saysBlogPost, saysNewsArticle, saysOtherThing } from './schema';
import type { Signal } from './signal';
import { manySubheads, newsSectionsLinked, outletFurniture } from './text';
import { adviceInTitle, legalPage, longTitle, titleCounts } from './title';
import { heSaid, newsOpening, publicAffairs, quotations, you } from './wording';

/** All signals, the nearly free ones first; the rows of the model stand in this order. */
export const SIGNALS: Signal[] = [
  // what address, head, title and declarations say
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
  // what the browser counts
  runningProse,
  pictures,
  pieces,
  linksInProse,
  picturesInProse,
  sections,
  captions,
  blockQuotes,
  // what text and tree say
  manySubheads,
  newsSectionsLinked,
  outletFurniture,
  looksLikeFront,
  heSaid,
  publicAffairs,
  you,
  quotations,
  newsOpening,
];
