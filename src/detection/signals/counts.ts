import { rising, type Signal } from './signal';

/** How much of something there is. The browser counts, so no element is handed to the script: the first one handed over costs most of a millisecond. */
const many =
  (selector: string, half: number): Signal =>
  ({ count }) =>
    rising(count(selector), half);

/** Paragraphs that follow each other: running prose. */
export const runningProse = many('p+p', 8);
/** Pictures. */
export const pictures = many('img', 20);
/** Pieces of any kind: pages built like programs. */
export const pieces = many('span', 100);
/** Links in paragraphs. */
export const linksInProse = many('p a', 8);
/** Pictures in paragraphs. */
export const picturesInProse = many('p img', 3);
/** Small headings after a paragraph, as texts in sections have them. */
export const sections = many('p+h3', 3);
/** Captions. */
export const captions = many('figcaption', 2);
/** Quotations set apart. */
export const blockQuotes = many('blockquote', 1);
