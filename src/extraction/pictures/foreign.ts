import { wordKey } from '../../dom/words';
import type { Block, Medium } from '../page';
import type { Known } from '../pass';
import type { Story } from '../story';
import { isNoKicker } from '../vocabulary/kicker';
import { leadsAway } from './leads-away';
import type { Picture } from './picture';
import { isSign } from './sign';
import { inTeaser } from './teaser';

/**
 * Is a picture among the story's paragraphs none of the story's: another story's that it leads to, a sign of the site, an advertisement
 * that says so, or the author's portrait? Words under it speak for a picture, but for a label or a name.
 */
export function isForeign(
  medium: Medium,
  picture: Picture,
  captions: readonly Block[],
  story: Story,
  { url, bylines }: Pick<Known, 'url' | 'bylines'>,
): boolean {
  const said = [wordKey(picture.alt), ...captions.map((block) => block.key)].filter(Boolean);
  if (said.length && said.every((words) => isNoKicker(words))) return true;
  if (bylines.map(wordKey).some((name) => name.includes(' ') && said.includes(name))) return true;
  if (isSign(picture.src) && !captions.some(({ box }) => box.element.closest('figure, figcaption'))) return true;
  return !captions.length && (leadsAway(medium.element, picture.src, url) || inTeaser(medium, story, url));
}
