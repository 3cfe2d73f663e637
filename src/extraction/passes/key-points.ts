import type { Block, Box } from '../page';
import type { Pass } from '../pass';
import { isKeyPointHeading, KEY_POINT_NAMES } from '../vocabulary/key-points';

/** A box of key points holds at most this share of the story's words. */
const SHARE = 0.25;
const FEWEST = 2;
const MOST = 8;
/** A point is a sentence or two; longer ones are the story itself, told in a list. */
const LONGEST = 35;

/** The publisher's own "key points", a short list above or beside the story: lifted out of the body and shown on top. */
export const keyPoints: Pass = {
  name: 'key-points',
  run(story, remove) {
    const firstStory = story.paragraphs()[0]?.index ?? 0;
    for (const list of [
      ...story.boxes(),
      ...story.page.boxes.filter((box) => box.end <= story.root.first && box.end > story.root.first - 20),
    ]) {
      if (list.tag !== 'ul' && list.tag !== 'ol') continue;
      const items = story.page.blocks.slice(list.first, list.end).filter((block) => block.words >= 4);
      if (
        items.length < FEWEST ||
        items.length > MOST ||
        list.words > story.words * SHARE ||
        list.words > items.length * LONGEST ||
        list.linkWords > list.words / 2 ||
        story.holdsStory(list)
      )
        continue;
      if (list.first > firstStory + 12) continue;
      const heading = headingOf(list, story.page.blocks);
      const box = boxNamedSo(list) ?? (heading && list);
      if (!box) continue;
      story.keyPoints = items.map((block) => block.text);
      if (heading) remove(heading, WHY);
      remove(box.words <= list.words + 20 ? box : list, WHY);
      return;
    }
  },
};

const WHY = 'the publisher’s key points, shown on top';

/** The box around the list that is named like key points. */
function boxNamedSo(list: Box): Box | undefined {
  for (let box: Box | null = list, i = 0; box && i < 4; box = box.parent, i++)
    if (KEY_POINT_NAMES.test(box.names) && box.words <= list.words + 30) return box;
  return undefined;
}

/** The line right above the list that says what it is. */
function headingOf(list: Box, blocks: readonly Block[]): Block | undefined {
  const before = blocks[list.first - 1];
  return before && before.words <= 8 && isKeyPointHeading(before.key) ? before : undefined;
}
