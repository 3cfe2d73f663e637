/** Class and id words of a wall over the rest of a story; looked for as parts of names. */
export const WALL_NAMES =
  /paywall|pay-wall|piano-?(?:offer|inline|container)|premium-?(?:gate|barrier|wall|teaser)|article-?gate|regwall|reg-wall|subscribe-?(?:wall|gate|barrier)|subscription-?(?:wall|barrier|gate)|metered|paygate|offer-?(?:page|container)|abo-?(?:box|wall|schranke)|plus-?(?:wall|box|offer)|content-?(?:gate|lock|barrier)/;
