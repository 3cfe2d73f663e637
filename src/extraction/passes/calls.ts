import type { Block } from '../page';
import type { Pass } from '../pass';
import { chainOf } from '../places';
import { callsIn } from '../vocabulary/phrases';

/** One phrase is enough in a line as short as this, where it is linked or set apart. */
const LINE = 14;
/** At the story's edges, or wholly linked or stressed, a longer line may go with two. */
const PARAGRAPH = 60;
/** A box of calls has one for so many words. */
const WORDS_PER_CALL = 60;
const BOX_SHARE = 0.3;
const EDGE = 3;

/** Lines and boxes that ask the reader to subscribe, sign up, donate, share, follow or write. */
export const calls: Pass = {
  name: 'calls',
  run(story, remove, known) {
    const count = new Map<Block, number>();
    for (const block of story.kept()) {
      const n = callsIn(block.text, known.lang);
      if (n) count.set(block, n);
    }
    for (const box of new Set([...count.keys()].flatMap((block) => [...chainOf(block.box, story.root)].reverse()))) {
      const kept = story.keptIn(box);
      if (!kept.length || story.holdsStory(box)) continue;
      const words = kept.reduce((sum, block) => sum + block.words, 0);
      const phrases = kept.reduce((sum, block) => sum + (count.get(block) ?? 0), 0);
      if (words > story.words * BOX_SHARE) continue;
      if ((phrases >= 2 && words < phrases * WORDS_PER_CALL) || (phrases >= 1 && box.controls > 0 && words < WORDS_PER_CALL))
        remove(box, 'a call to the reader');
    }
    const kept = story.kept();
    kept.forEach((block, i) => {
      const phrases = count.get(block) ?? 0;
      if (!phrases) return;
      const apart = block.linkWords > 0 || block.stressed >= block.words * 0.8 || !block.ends;
      const atEdge = i < EDGE || i >= kept.length - EDGE;
      // An item of a list says it among others; a list of nothing else is a box.
      if (block.box.tag === 'li' && block.prose) return;
      if (
        block.words <= LINE
          ? apart || atEdge || phrases >= 2
          : block.words <= PARAGRAPH &&
            phrases >= 2 &&
            (atEdge || block.linkWords >= block.words * 0.8 || block.stressed >= block.words * 0.8 || !story.immune(block))
      )
        remove(block, 'a call to the reader');
    });
  },
};
