// Learnt by test/bench/learn-detection.mjs; not to be edited by hand.

/** What each of the four starts from: news by what is declared alone, news by all; of the rest lists, and texts to read, by what is declared and counted. */
export const BIAS = [-5.4, -5, -2.6, 0.5];

/** A row for each of SIGNALS, in their order: its weight in each of the four. */
export const WEIGHTS = [
  [1.1, 0.7, 0, 3], // fullDateInAddress
  [2, 1.8, 0, 0], // sectionInAddress
  [1.9, 1.7, 0, 0], // newsInAddress
  [1.5, 1.1, 0, 2], // storyInAddress
  [-2.3, -1.9, 0, 0], // otherPlaceInAddress
  [-2.8, -1.8, -1, 0], // otherHost
  [-1.8, -1.4, 1.5, -1.5], // shortSlug
  [1.8, 1.5, -1.5, -1], // endsInNumber
  [1.3, 1.1, -1, 1.5], // ogArticle
  [0.7, 0.7, 0, 1], // authorInHead
  [2.6, 1.8, 0, 0], // saysNewsArticle
  [-1.2, -0.7, 0, 0], // saysBlogPost
  [-2.3, -1.5, -2, -1], // saysOtherThing
  [6.5, 3.5, -3.5, 0], // longTitle
  [-5, -2.1, -2, 1.5], // adviceInTitle
  [-2.1, -1.6, -2, 1.5], // titleCounts
  [-3.3, -3.8, 0, -5.5], // legalPage
  [0, 0, -1.5, 0], // runningProse
  [0, 0, 3.5, 0], // pictures
  [0, 0, 2.5, -3.5], // pieces
  [0, 0, 0, 2], // linksInProse
  [0, 0, -3, 0], // picturesInProse
  [0, 0, -1.5, 2.5], // sections
  [0, 0, 0, 3], // captions
  [0, 0, -2, -1.5], // blockQuotes
  [0, -1.4, 0, 0], // manySubheads
  [0, 2.7, 0, 0], // newsSectionsLinked
  [0, 1.5, 0, 0], // outletFurniture
  [0, -2.7, 0, 0], // looksLikeFront
  [0, 2.3, 0, 0], // heSaid
  [0, 1.6, 0, 0], // publicAffairs
  [0, -3.5, 0, 0], // you
  [0, 1.6, 0, 0], // quotations
  [0, 2.2, 0, 0], // newsOpening
];
