import { HEADINGS } from '../../dom/tags';
import { wordKey } from '../../dom/words';
import type { Block } from '../page';
import type { Known, Pass, Remove } from '../pass';
import { homeOf } from '../places';
import type { Story } from '../story';
import { isSignOff } from '../vocabulary/sign-offs';

const SHORT = 8;

const OWN_FORM = new Set(['li', 'dt', 'dd', 'td', 'th', 'pre']);

const LEADS_ON = /[:：]\s*$/;

/** A line in the story's own box is its last word, not furniture, unless it links or leads to what is gone. */
const isApart = (block: Block, story: Story): boolean =>
  block.linkWords > 0 || LEADS_ON.test(block.text) || !story.homes.has(homeOf(block.box));

/** What hangs below the last paragraph: closing headings without text, short lines without an end, lonely links. */
export const tail: Pass = {
  name: 'tail',
  run(story, remove, known) {
    signOff(story.kept(), known, remove);
    const kept = story.kept();
    for (let i = kept.length - 1; i > 0; i--) {
      const block = kept[i]!;
      if (story.immune(block) || story.enumerations.has(block)) break;
      if (HEADINGS.has(block.box.tag)) remove(block, 'a heading with nothing below it');
      else if (OWN_FORM.has(block.box.tag)) break;
      else if (
        (block.words < SHORT && !block.ends && (isApart(block, story) || block.key === kept[i - 1]!.key)) ||
        block.linkWords > block.words / 2
      )
        remove(block, 'a line below the story');
      else break;
    }
  },
};

/** A note on the author stands in the last blocks and is no longer than this. */
const NOTE = 60;
const LAST = 3;

/** Who wrote it, reported or edited: the last lines with an author's name that the story itself does not speak of. */
function signOff(kept: Block[], known: Known, remove: Remove): void {
  const names = known.bylines.map(wordKey).filter((name) => name.includes(' '));
  const last = kept.slice(-LAST);
  for (const block of last.reverse()) {
    if (block.words > NOTE) break;
    const named = names.some(
      (name) => block.key.includes(name) && !kept.some((other) => !last.includes(other) && other.key.includes(name)),
    );
    if (named || isSignOff(block.text)) remove(block, 'about the author');
    else if (block.words > 12) break;
  }
}
