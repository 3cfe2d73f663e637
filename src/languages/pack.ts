/** All that Lede knows of one language's words. Words and phrases are in lower case; what a language has no list for is left out. */
export interface LanguagePack {
  /** BCP 47, the language alone. */
  language: string;

  /**
   * Phrases by which a page speaks to its reader as a customer: sign up, subscribe, donate, share, follow, comment, write to us. Phrases,
   * never single words: "donate" or "WhatsApp" alone stand in stories.
   */
  calls?: Words;
  /**
   * How lines begin that lead to other stories. Whole phrases: a single word would cost paragraphs. A line counts when it begins so and is
   * linked, short or has a colon after it.
   */
  readAlso?: Words;
  /** How the last line names who else reported, wrote or edited. */
  signOffs?: Words;
  /** Headings above the publisher's own summary in points. */
  keyPointHeadings?: Words;
  /** Phrases of a wall over a story. One alone proves nothing: a wall's box or a text that breaks off has to go with it. */
  wallPhrases?: Words;
  /** Texts that say that a page shows nothing before a consent. */
  consentPhrases?: Words;
  /** Words that open a picture's credit, before a colon, a slash or a name: "Photo: …". */
  creditWords?: Words;
  /** Words before an author's name. Those of one or two letters count only at the start of a byline. */
  bylineWords?: Words;
  /** Words between two authors' names. */
  andWords?: Words;
  /** Words that say what somebody does, not who they are: a part of a byline that holds one is dropped. */
  roleWords?: Words;
  /** What stands where a name could, but is a button, a label or the outlet itself. */
  noNames?: Words;
  /** What stands where a topic could, but says how the story is sold or that it is new; word keys. */
  noKickers?: Words;
  /** Words that stand in lines of date and time besides the names of months and days. */
  besideDates?: Words;
}

export type Words = readonly string[];

/** The parts of a pack that are plain lists of words. */
export type WordList = { [K in keyof LanguagePack]-?: NonNullable<LanguagePack[K]> extends Words ? K : never }[keyof LanguagePack];
