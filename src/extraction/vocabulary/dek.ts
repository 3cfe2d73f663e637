/** Class names and ids of standfirsts. */
export const DEK_NAMES =
  /standfirst|(?:^|[\s_-])dek(?:$|[\s_-])|sub-?title|sub-?head|(?:^|[\s_-])lede?(?:$|[\s_-])|(?:article|story|post|content)[_-]*(?:lead|intro|summary|excerpt|teaser|abstract)|(?:^|[\s_-])(?:abstract|intro)(?:$|[\s_-])|chapo|entradilla|sommario|bajada|vorspann|ingress|manchet|strapline|(?:^|[\s_-])deck(?:$|[\s_-])/;
