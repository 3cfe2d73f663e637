import { HEADINGS } from '../../dom/tags';
import type { Block } from '../page';
import type { Pass } from '../pass';
import { readAlsoOpening } from '../vocabulary/phrases';

/** A line of this few words with such an opening needs no link. */
const FEW = 5;
const LONGEST = 45;
/** So much besides the opening names a subject; more is the other story's headline. */
const FEW_LETTERS = 25;

/** "Read also" lines, and headings of that kind with the run of linked or short lines below them. */
export const readAlso: Pass = {
  name: 'read-also',
  run(story, remove, known) {
    const kept = story.kept();
    for (let i = 0; i < kept.length; i++) {
      const block = kept[i]!;
      if (!story.isKept(block) || block.words > LONGEST || block.box.tag === 'td' || block.box.tag === 'th') continue;
      const opening = readAlsoOpening(block.text, known.lang);
      if (!opening) continue;
      const rest = block.text.length - opening.phrase.length;
      // "You may also like...", "Already read?"
      const short = block.words <= FEW && (!block.ends || rest <= 3);
      const heading = (HEADINGS.has(block.box.tag) || stressed(block)) && block.words <= 8;
      const linked = block.linkWords > 0 && (opening.colon || block.linkWords >= block.words / 2);
      if (!(short && (rest <= FEW_LETTERS || opening.colon)) && !linked && !(opening.colon && !block.ends) && !(heading && rest <= 40))
        continue;
      if (heading || short) {
        const run = runBelow(kept, i, story.immune.bind(story));
        // With the story's text right below, and no link, it heads that.
        if (!run.length && !block.linkWords && rest <= FEW_LETTERS && kept[i + 1] && (story.immune(kept[i + 1]!) || kept[i + 1]!.prose))
          continue;
        for (const below of run) remove(below, 'a link to another story');
      }
      remove(block, 'leads to another story');
    }
  },
};

const stressed = (block: Block): boolean => block.stressed >= block.words * 0.8;

/** Linked or short lines after a heading, up to the next paragraph of the story. */
function runBelow(kept: Block[], at: number, isStory: (block: Block) => boolean): Block[] {
  const run: Block[] = [];
  for (let i = at + 1; i < kept.length && run.length < 12; i++) {
    const block = kept[i]!;
    if (isStory(block) && block.linkWords < block.words * 0.6) break;
    if (block.linkWords < block.words * 0.5 && (block.words > 16 || block.ends)) break;
    run.push(block);
  }
  // Without a link among them they are a list that such a heading happens to name.
  return run.some((block) => block.linkWords > 0) ? run : [];
}
