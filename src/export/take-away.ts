import { documentOf } from './document';
import { fileName } from './file-name';
import { labelsOf } from './labels';
import { type MarkdownMarks, markdown } from './markdown';
import { fragment, page } from './page';
import { picturesIn, withPictures } from './pictures';
import { plainText } from './plain-text';
import type { Labels, TakenStory } from './story';

/** A file ready to be saved. */
export interface TakenFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** The forms a story can be taken away in. */
export type Format = 'page' | 'markdown' | 'text';

export interface TakeOptions {
  marks: MarkdownMarks;
  /** Pictures that were loaded for the file, by address; none are asked for here. */
  pictures?: ReadonlyMap<string, string>;
}

/** The story as a file. */
export function fileOf(format: Format, story: TakenStory, options: TakeOptions, labels: Labels): TakenFile {
  const { title, published } = story.article;
  const root = documentOf(story, labels);
  if (format === 'markdown') {
    const text = markdown(root, options.marks, story.facts.length, labels);
    return { name: fileName(title, published, 'md'), type: 'text/markdown;charset=utf-8', text };
  }
  if (format === 'text') return { name: fileName(title, published, 'txt'), type: 'text/plain;charset=utf-8', text: plainText(root) };
  const whole = options.pictures ? withPictures(root, options.pictures) : root;
  return { name: fileName(title, published, 'html'), type: 'text/html;charset=utf-8', text: page(whole, story.article) };
}

/** The story for the clipboard: as HTML for programs that take it, and as text for all others. */
export function clipOf(story: TakenStory, labels: Labels): { html: string; text: string } {
  const root = documentOf(story, labels);
  return { html: fragment(root), text: plainText(root) };
}

/** The addresses of the pictures that a saved page would hold. */
export const picturesOf = (story: TakenStory, labels: Labels): string[] => picturesIn(documentOf(story, labels));

export { labelsOf };

/** What a surface uses of all this; it is loaded only when something is taken away. */
export interface Exporter {
  fileOf: typeof fileOf;
  clipOf: typeof clipOf;
  picturesOf: typeof picturesOf;
  labelsOf: typeof labelsOf;
}
