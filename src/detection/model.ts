// Learnt by test/bench/learn-detection.mjs; not to be edited by hand.

/** What each of the four starts from: news by cheap signals alone, news by all; of the rest lists, and texts to read. */
export const BIAS = [-5.3, -5.6, -3.4, -2.6];

/** A row for each of SIGNALS, in their order: its weight in each of the four. */
export const WEIGHTS = [
  [1.1, 0.7, 0, 3.5], // fullDateInAddress
  [2, 1.6, 0, 0], // sectionInAddress
  [2, 1.8, 0, 0], // newsInAddress
  [1.5, 1.1, 0, 2], // storyInAddress
  [-2.3, -1.9, 0, 0], // otherPlaceInAddress
  [-2.8, -1.9, -1.5, 0], // otherHost
  [-1.9, -1.5, 2, -1.5], // shortSlug
  [1.7, 1.5, -1, -1.5], // endsInNumber
  [1.2, 1, -1, 1.5], // ogArticle
  [0.7, 0.6, 0, 1], // authorInHead
  [2.6, 1.9, -1.5, 1.5], // saysNewsArticle
  [-1.2, -0.7, -1, 0], // saysBlogPost
  [-2.4, -1.6, -1, 0], // saysOtherThing
  [6.4, 3.3, 0, 0], // longTitle
  [-5.1, -2, -2.5, 2], // adviceInTitle
  [-2.1, -1.5, -1.5, 2], // titleCounts
  [-3.3, -4.1, -2.5, -5.5], // legalPage
  [0, 0.7, 0, 3], // oneBody
  [0, -1.4, 0, 2], // manySubheads
  [0, 0, -3, -1.5], // tablesAndCode
  [0, 2.7, 1.5, -2], // newsSectionsLinked
  [0, 1.7, 0, 0], // outletFurniture
  [0, 0.3, 3.5, 0], // linksOverBody
  [0, -2.6, 0, 0], // looksLikeFront
  [0, 2.1, 0, 2], // heSaid
  [0, 1.5, 1.5, 2], // publicAffairs
  [0, -3.5, 0, 0], // you
  [0, 1.7, 0, 1], // quotations
  [0, -0.8, 0, 0], // exclamations
  [0, 2.1, 0, 0], // newsOpening
];
