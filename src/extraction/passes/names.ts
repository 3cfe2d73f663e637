import type { Box } from '../blocks';
import type { Pass } from '../pass';
import { NAME_CATEGORIES, tellingNames } from '../vocabulary/names';

/** Boxes whose class names say that they are not the story, when they hold none of its paragraphs and little of its words. */
export const names: Pass = {
  name: 'names',
  run(story, remove) {
    const named = story.boxes().filter((box) => box.names && !/^h[1-6]$/.test(box.tag));
    for (const { words, why, share, all } of NAME_CATEGORIES) {
      const hits: Box[] = [];
      let sum = 0;
      let until = -1;
      for (const box of named) {
        if (box.first < until) continue;
        if (!tellingNames(box.names).some((name) => words.test(name))) continue;
        const n = story.keptWordsIn(box);
        if (!n || n > story.words * share || story.holdsStory(box)) continue;
        hits.push(box);
        sum += n;
        until = box.end;
      }
      if (sum <= story.words * all) for (const box of hits) remove(box, why);
    }
  },
};
