/** Before high punctuation, a dash between words and the end of a quotation, after its beginning, between the groups of a number. */
const UNBREAKABLE = / (?=[»›%]|[–—-] |[;:!?]+(?:[\s»”]|$))|(?<=[«‹]) |(?<=\d) (?=\d{3}(?!\d))/g;

/** A text in which no line ends where none may end; as long as before, so that places in it stay where they are. */
export const bound = (text: string): string => text.replace(UNBREAKABLE, '\u00a0');
