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
    const rows = story.teaserRows.filter((row) => story.keptWordsIn(row));
    const last = story.paragraphs().findLast((block) => !isIn(block, rows))?.index ?? 0;
    for (const row of rows) {
      if (row.first < last) continue;
      const heading = headingOf(row, story);
      remove(row, 'links to other stories');
      if (heading) remove(heading, 'heads links to other pages');
    }
  },
};

/** The short line right before the row. */
function headingOf(row: Box, story: Story): Block | undefined {
  const before = story.page.blocks[row.first - 1];
  return before && story.isKept(before) && before.words <= HEADING_LINE && !before.ends ? before : undefined;
}
