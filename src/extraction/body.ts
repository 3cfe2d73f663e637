import type { Root } from 'hast';
import type { Removal } from './article';
import { BodyTree } from './body-tree';
import { type Embed, frameOf, isFrame, postsOf } from './embeds';
import { postTime, textOf } from './lines';
import type { Block, Box, Medium } from './page';
import type { Known } from './pass';
import { unreadCaption } from './pictures/caption';
import { captionLine } from './pictures/caption-line';
import { isForeign } from './pictures/foreign';
import { pictureOf } from './pictures/picture';
import { PicturesMet, samePicture } from './pictures/same';
import { chainOf, isFurniture } from './places';
import { postTimesOf } from './post-times';
import { pullQuotesOf } from './pull-quotes';
import { type Cut, removalOf } from './removal';
import type { Story } from './story';
import { isNoKicker } from './vocabulary/kicker';
import { isPictureTool } from './vocabulary/picture-tools';

/** Narrower than this, a picture is an icon or a portrait beside a name. */
const NARROWEST = 120;
const MOST_EMBEDS = 40;

export interface Body {
  root: Root;
  removals: Removal[];
  /** The caption that stands with the lead picture, where it also stands in the body. */
  leadCaption?: string;
}

/** Build the body: the kept blocks in their own structure, pictures with their captions between them, and each cut with its place. */
export function buildBody(
  story: Story,
  cuts: Cut[],
  base: string,
  known: Pick<Known, 'url' | 'bylines' | 'lang'>,
  lead: string | undefined,
): Body {
  const root: Root = { type: 'root', children: [] };
  const tree = new BodyTree(root, story, base);
  const met = new PicturesMet();
  const cutAt = new Map<Block, Cut>();
  for (const cut of cuts) if (cut.blocks[0]) cutAt.set(cut.blocks[0], cut);
  const captionsOf = new Map<Medium, Block[]>();
  for (const [block, medium] of story.captions) captionsOf.set(medium, [...(captionsOf.get(medium) ?? []), block]);

  const removals: Removal[] = [];
  const placed = shownMedia(story);
  let next = 0;
  const captionLines = (medium: Medium): Block[] =>
    (captionsOf.get(medium) ?? []).filter((block, i, all) => all.findIndex((other) => other.key === block.key) === i);
  // "Advertisement" above a picture with a caption is of what stood there.
  const speaking = (captions: Block[]): Block[] =>
    captions.filter((block) => !isNoKicker(block.key) && !isPictureTool(block.key) && !story.besidePictures.has(block));
  const posts = [...postsOf(story, base), ...pullQuotesOf(story, base)].sort((a, b) => a.before - b.before);
  const times = postTimesOf(story);
  const shownIn = new Set(posts.flatMap(({ blocks }) => blocks));
  const embedded = new Set<string>();
  const placeEmbed = (embed: Embed | null): void => {
    if (!embed || embedded.has(embed.href) || embedded.size >= MOST_EMBEDS) return;
    embedded.add(embed.href);
    tree.put(embed.figure);
  };
  let leadCaption: string | undefined;
  const place = (medium: Medium): void => {
    if (isFrame(medium)) {
      placeEmbed(frameOf(medium, story, base, captionLines(medium)));
      return;
    }
    const picture = pictureOf(medium.element, base);
    if (!picture || (picture.width !== undefined && picture.width < NARROWEST)) return;
    // The lead picture stands on top already; its place in the body may still know its caption.
    if (lead !== undefined && samePicture(lead, picture.src)) {
      leadCaption ??=
        speaking(captionLines(medium))
          .map((block) => captionLine(block, base).map(textOf).join(''))
          .join(' ') || undefined;
      return;
    }
    if (met.has(picture.src)) return;
    const captions = captionLines(medium);
    if (isForeign(medium, picture, captions, story, known)) return;
    met.add(picture.src);
    tree.figure(picture, speaking(captions), captions.length ? null : unreadCaption(medium.element));
  };
  for (const block of story.page.blocks) {
    while (next < placed.length && placed[next]!.before <= block.index) place(placed[next++]!);
    while (posts[0] && posts[0].before <= block.index) placeEmbed(posts.shift()!);
    const cut = cutAt.get(block);
    // What stands in a card of its own is not gone.
    if (cut && cut.pass !== 'notes' && !cut.blocks.every((removed) => shownIn.has(removed) || times.has(removed)))
      removals.push(removalOf(cut, root.children.length - 1, base, story));
    if (times.has(block)) tree.put(postTime(block, base));
    else if (story.isKept(block)) tree.block(block);
  }
  while (next < placed.length) place(placed[next++]!);
  for (const post of posts) placeEmbed(post);
  return { root, removals, leadCaption };
}

/** Media that belong to the story: captioned, or standing among its blocks and not in furniture that was cut. */
function shownMedia(story: Story): Medium[] {
  const captioned = new Set(story.captions.values());
  const kept = story.kept();
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? 0;
  const holders = new Map<Box, boolean>();
  const holdsStory = (box: Box): boolean => {
    let holds = holders.get(box);
    if (holds === undefined) {
      holds = story.page.blocks.slice(box.first, box.end).some((block) => story.isKept(block) || story.captions.has(block));
      holders.set(box, holds);
    }
    return holds;
  };
  return story.media().filter((medium) => {
    if (captioned.has(medium)) return true;
    if (medium.before > last + 1 || medium.before < first - 12) return false;
    if (isFrame(medium)) return medium.before >= first && !isAside(medium.box, story.root);
    let box: Box = medium.box;
    while (box.first === box.end && box.parent && box !== story.root) box = box.parent;
    return !box.hidden && (box === story.root || holdsStory(box));
  });
}

/** Does a film stand in a box for furniture? What it brings in from a known place needs no other sign. */
const isAside = (box: Box, root: Box): boolean =>
  [...chainOf(box, root)].some((around) => around.hidden || around.tag === 'aside' || isFurniture(around));
