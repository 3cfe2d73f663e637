import { wordKey } from '../../dom/words';
import type { Block, Medium } from '../page';
import type { Known } from '../pass';
import { chainOf, isFurniture } from '../places';
import type { Story } from '../story';
import { isNoKicker } from '../vocabulary/kicker';
import { callsIn, readAlsoOpening } from '../vocabulary/phrases';
import { leadsAway } from './leads-away';
import type { Picture } from './picture';
import { isSign } from './sign';
import { inTeaser } from './teaser';

/** So many phrases that speak to the reader as a customer make an invitation; one may stand in any caption. */
const CALLS = 2;
/** A name, a post and a date under a portrait have no more words than this. */
const POST = 12;

/**
 * Is a picture among the story's paragraphs none of the story's: another story's that it leads to, a sign of the site, an advertisement
 * or invitation, or the author's portrait? Words under it speak for a picture, but for a label or a name.
 */
export function isForeign(
  medium: Medium,
  picture: Picture,
  captions: readonly Block[],
  story: Story,
  { url, bylines, lang }: Pick<Known, 'url' | 'bylines' | 'lang'>,
): boolean {
  const alt = wordKey(picture.alt);
  const said = [alt, ...captions.map((block) => block.key)].filter(Boolean);
  if (said.length && said.every((words) => isNoKicker(words))) return true;
  if (captions.some(({ text }) => callsIn(text, lang) >= CALLS || readAlsoOpening(text, lang)?.phrase.includes(' '))) return true;
  const names = bylines.map(wordKey).filter((name) => name.includes(' '));
  if (
    names.includes(alt)
      ? captions.every(({ words, key }) => words <= POST || key.startsWith(alt))
      : captions.some(({ key }) => names.includes(key))
  )
    return true;
  // A figure with a caption is the story's wherever it stands.
  if (captions.some(({ box }) => [...chainOf(box, story.page.body)].some(({ tag }) => FIGURE.has(tag)))) return false;
  if (isSign(picture.src) || inFurniture(medium, story)) return true;
  return !captions.length && (leadsAway(medium.element, picture.src, url) || inTeaser(medium, story, url));
}

const FIGURE = new Set(['figure', 'figcaption']);

/** Stands the picture in a form or a box for furniture, with nothing of the story? */
function inFurniture({ box }: Medium, story: Story): boolean {
  for (const around of chainOf(box, story.root)) {
    if (story.keptWordsIn(around)) return false;
    if (isFurniture(around)) return true;
  }
  return false;
}
