/**
 * All that Lede knows of one language's words. Words and phrases are in lower case unless it says otherwise; what a language has no list
 * for is left out.
 */
export interface LanguagePack {
  /** BCP 47, the language alone. */
  language: string;
  /** Only a part of the language's words: the whole pack takes its place. */
  part?: true;

  /** Names of the months as CLDR has them, full ones first, and how newsrooms shorten them: forms by commas, months by strokes. */
  months?: string;
  /** The same of the weekdays, Sunday first. */
  weekdays?: string;

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
  /** How corrections and notes from the editors open: before a colon, or as the beginning of a whole sentence. */
  noteOpenings?: Words;
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
  /** Labels of what a picture or a player offers or lacks, where a caption could stand; word keys without numbers. */
  pictureTools?: Words;
  /** Words that stand in lines of date and time besides the names of months and days. */
  besideDates?: Words;

  /** Words that carry no news. */
  stopWords?: Words;
  /** Abbreviations after which a sentence goes on, without the last full stop. */
  abbreviations?: Words;
  /** Abbreviations that may also end a sentence: it goes on unless a small word with a capital opens the next. */
  endingAbbreviations?: Words;
  /** Where no mark ends a sentence: the words that open one after a space. */
  sentenceOpenings?: Words;
  /** Where ordinals are written with a full stop: the small words that stand before a date or an ordinal. */
  beforeOrdinals?: Words;
  /** What follows an ordinal whatever stands before it, as it is written. */
  afterOrdinals?: Patterns;
  /** Words that stand for somebody or something named before when they open a sentence, as they are written inside one: "he", "this". */
  standIns?: Patterns;
  /** Others that point back at the sentence before when they open one, written likewise: "but", "meanwhile". */
  backwardOpenings?: Patterns;
  /** Words that open a sentence before its subject does: "when", "in"; in small letters. */
  leadIns?: Words;
  /** Pronouns for somebody named before, as they are written inside a sentence: "he". */
  pronouns?: Patterns;
  /** Words by which a writer speaks of himself or to the reader, as they are written inside a sentence: "we", "your". */
  ownVoices?: Patterns;
  /** Words that open a sentence where it turns from what was to the news: "Now". */
  nowWords?: Patterns;
  /** Words that turn from or refer to the sentence before when they stand among the first few of one. */
  backwardTurns?: Words;
  /** Words that open, behind a comma, a clause that only adds to its sentence: ", which", ", while". A star stands for any letters. */
  addedClauses?: Words;
  /** Words of a clause that takes back, limits or attributes what its sentence says: "but", "unless", "according to". A star as above. */
  keptClauses?: Words;
  /** Verbs between a quotation and the name of its speaker: "said". */
  sayingWords?: Words;
  /** Who speaks, by a pronoun alone: "he said". */
  pronounSpeakers?: Patterns;
  /** Signs of furniture that prose never holds, at any length. */
  furnitureAnywhere?: Patterns;
  /** Signs that count in a line of label length, anywhere in it. */
  furnitureInLabels?: Patterns;
  /** Signs that count at the beginning of a line of label length. */
  furnitureAtStart?: Patterns;
  /** Words for large numbers. */
  scales?: Readonly<Record<string, number>>;
  /** Units after a number: shares, money, length, weight, time, people; a star stands for any ending. */
  units?: Words;
  /** Words for days near the day of publication, in days from it. */
  nearDays?: Readonly<Record<string, number>>;
  /** Names of weekdays that the browser has none of, in small letters: 0 is Sunday. */
  moreWeekdays?: Readonly<Record<string, number>>;
  /** How a weekday is said that lies ahead. */
  ahead?: AheadWords;
  /** Words beside the name of a day that say when in it: patterns in small letters, before it ("late ") and after it (" morning"). */
  partsOfDay?: { before?: string; after?: string };
  /** How spans of time that no calendar names are said. */
  periods?: PeriodWords;
  /** Prepositions that stand before places. */
  placePrepositions?: Words;
  /** Nouns that follow "in" without an article in phrases, where all nouns have a capital ("in Ordnung"), in small letters. */
  noPlaces?: Words;
  /** Words before the name of a person, as they are written; a full stop may follow. */
  titles?: Words;
  /** Words for persons, by what they are or do: one and many; a star stands for any ending. */
  personWords?: Words;
  /** Words in the name of a body, as they are written. */
  bodyWords?: Words;
  /** Last words of names of places, as they are written. */
  placeWords?: Words;
  /** Last words of names of events, days and prizes, as they are written: neither who nor where. */
  eventWords?: Words;
  /** Names of countries that people use and Intl does not give, as they are written, with their ISO 3166 code. */
  countries?: Readonly<Record<string, string>>;
}

/** How a language says spans of time that no calendar names: pieces of patterns in small letters. */
export interface PeriodWords {
  /** Small numbers in words, and "a few", "several". */
  numbers: string;
  /** Units in any number. */
  units: string;
  /** What makes a month of its name alone: "in May", "since March". */
  beforeMonth?: string;
  /** "last month", "this year": pattern, unit and how many of it from the day of publication. */
  told: readonly (readonly [pattern: string, unit: 'month' | 'year', shift: number])[];
  /** Patterns without a value; N stands for a number, U for a unit. */
  patterns: Patterns;
}

/** What tells that a weekday lies ahead: patterns in small letters. */
export interface AheadWords {
  /** Directly before it: "next". */
  before?: string;
  /** Directly behind it: "mendatang". */
  after?: string;
  /** In its clause: "will", "is expected". */
  verbs?: string;
  /** Words that begin another clause. */
  clauses?: string;
  /** Verbs that hold the clause, so that one behind the weekday is another's: "said on Tuesday it will". */
  past?: string;
}

export type Words = readonly string[];
/** Sources of regular expressions. */
export type Patterns = readonly string[];

/** The parts of a pack that are plain lists of words. */
export type WordList = { [K in keyof LanguagePack]-?: NonNullable<LanguagePack[K]> extends Words ? K : never }[keyof LanguagePack];
