import type { Block, Box } from '../page';
import type { Pass } from '../pass';
import type { Story } from '../story';
import { isIn } from '../teaser-rows';

/** What heads a row is no longer than this. */
const HEADING_LINE = 8;

/** Rows of teasers behind the story, with the line that heads them. */
export const teasers: Pass = {
  name: 'teasers',
  run(story, remove) {
    const last = story.paragraphs().findLast((block) => !isIn(block, story.teaserRows))?.index ?? 0;
    for (const row of story.teaserRows) {
      if (row.first < last || row.first >= story.root.end) continue;
      const heading = headingOf(row, story);
      if (heading) remove(heading, 'heads links to other pages');
      remove(row, 'links to other stories');
    }
  },
};

/** The short line right before the row. */
function headingOf(row: Box, story: Story): Block | undefined {
  const before = story.page.blocks[row.first - 1];
  return before && story.isKept(before) && before.words <= HEADING_LINE && !before.ends ? before : undefined;
}
