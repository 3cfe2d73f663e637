import { wordKey } from '../../dom/words';
import type { Cut } from '../removal';
import type { Story } from '../story';
import type { LeadPicture } from './lead';

/**
 * No line of the page is told twice: one that the lead picture took for its caption leaves the text, unless it is a paragraph of the
 * story's own make; then the picture does without. A caption that the page itself says in two places stays in both.
 */
export function captionOrText(story: Story, lead: LeadPicture | undefined): Cut[] {
  const key = wordKey(lead?.caption ?? '');
  const [block, echo] = key ? story.page.blocks.filter((other) => other.key === key) : [];
  if (!lead || !block || echo || !story.isKept(block) || !story.paragraphs().length) return [];
  if (story.immune(block)) {
    delete lead.caption;
    return [];
  }
  story.drop(block);
  return [{ pass: 'captions', why: 'caption of a picture', blocks: [block] }];
}
