import { ofKnown, wordsOf } from '../../languages/known';

/** Class and id words of a topic line above a headline; looked for as parts of names. */
export const KICKER_NAMES =
  /kicker|overline|eyebrow|dachzeile|(?:top|roof)-?line|spitzmarke|rubric|rubrik|rubrique|supertitle|pre-?title|surtitre|overtitle|antetitulo|occhiello|(?:^|[\s_-])topic(?:$|[\s_-])|headline__pre|label|cintillo|vignette|chapeau/;

const NO_KICKERS = ofKnown(() => new Set(wordsOf('noKickers')));

/** Does a text, as a word key, say how the story is sold or that it is new, where a topic could stand? */
export const isNoKicker = (key: string): boolean => NO_KICKERS().has(key);
