// Learnt by test/bench/learn-detection.mjs; not to be edited by hand.

/** What each of the four starts from: news by cheap signals alone, news by all; of the rest lists, and texts to read. */
export const BIAS = [-5.2, -5.5, -2.2, -2.3];

/** A row for each of SIGNALS, in their order: its weight in each of the four. */
export const WEIGHTS = [
  [1.2, 0.8, -0.8, 3], // fullDateInAddress
  [2, 1.6, 0, 0], // sectionInAddress
  [2, 1.8, 0, 0], // newsInAddress
  [1.5, 1.2, -1.4, 2], // storyInAddress
  [-2.2, -1.6, 0, 0], // otherPlaceInAddress
  [-2.9, -1.8, -1.4, 0], // otherHost
  [-1.9, -1.4, 1.8, -1.6], // shortSlug
  [1.7, 1.4, -1, -1.5], // endsInNumber
  [1.1, 0.9, -0.8, 1.4], // ogArticle
  [0.7, 0.6, 0, 0.9], // authorInHead
  [2.6, 1.9, -1.6, 1.3], // saysNewsArticle
  [-1.2, -0.6, -1.1, 0.9], // saysBlogPost
  [-2.3, -1.6, -1.1, -1.1], // saysOtherThing
  [6.5, 3.3, 0, 0], // longTitle
  [-5.1, -2.2, -2.4, 1.9], // adviceInTitle
  [-2.1, -1.5, -1.5, 1.9], // titleCounts
  [-3.2, -4.1, -2.7, -5.5], // legalPage
  [0, 0.6, 0, 2.8], // oneBody
  [0, -1.4, 0, 1.8], // manySubheads
  [0, 0, -3, -1.5], // tablesAndCode
  [0, 2.6, 1.8, -1.6], // newsSectionsLinked
  [0, 1.5, 0, 0], // outletFurniture
  [0, 0, 3.3, 0], // linksOverBody
  [0, -2.6, 0, 0], // looksLikeFront
  [0, 2.5, 0, 1.9], // heSaid
  [0, 1.6, 1.7, 2.1], // publicAffairs
  [0, -3.1, 0, 0], // you
  [0, 1.6, -0.9, 1], // quotations
  [0, -0.9, 0, 0], // exclamations
  [0, 1.8, 0, 0], // newsOpening
];
