import { ancestorsOf, attribute, tagOf } from '../metadata/untouched';
import type { Block, Medium } from '../page';
import { chainOf } from '../places';
import type { Story } from '../story';
import { leadsAway } from './leads-away';

const LINKED = 0.8;
/** Fewer linked words in a picture's box are a name, a credit, a button. */
const HEADLINE = 4;
/** A box with more words than a picture, a topic, a headline and two lines below it is no teaser. */
const MOST = 80;

/** A line beside a picture that leads elsewhere as a whole is the headline of another story. */
export function isTeaserLine(block: Block, url: string): boolean {
  if (!block.words || block.linkWords < block.words * LINKED) return false;
  const text = block.nodes.find((node) => node.nodeType === 3);
  return text?.parentElement ? leadsAway(text.parentElement, '', url) : false;
}

/** Is a line the headline of another story on this site? */
export const isTeaserHeadline = (block: Block, url: string): boolean =>
  block.words >= HEADLINE && block.box.tag !== 'figcaption' && isTeaserLine(block, url) && staysOnSite(block, url);

/** Is the picture another story's: in a small box with a headline that leads to a page of this site, and with nothing of this story? */
export function inTeaser(medium: Medium, story: Story, url: string): boolean {
  for (const box of chainOf(medium.box, story.root)) {
    if (box.first === box.end) continue;
    if (box.words > MOST || box.tag === 'figure' || story.holdsStory(box)) return false;
    return story.page.blocks.slice(box.first, box.end).some((block) => isTeaserHeadline(block, url));
  }
  return false;
}

/** So many elements around a text hold its link. */
const NEAR = 6;

/** What leads to another site is a source, a shop, a photographer. */
function staysOnSite({ nodes }: Block, url: string): boolean {
  const text = nodes.find((node) => node.nodeType === 3);
  const link = text && ancestorsOf(text, NEAR).find((around) => tagOf(around) === 'a');
  if (!link) return false;
  try {
    return lastLabelsOf(new URL(attribute(link, 'href'), url)) === lastLabelsOf(new URL(url));
  } catch {
    return false;
  }
}

/** The last two labels of a host tell a site: near enough where a link is all that is asked about. */
const lastLabelsOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');
