import { HEADINGS } from '../../dom/tags';
import type { Box } from '../page';
import type { Pass } from '../pass';
import type { Story } from '../story';
import { NAME_CATEGORIES } from '../vocabulary/name-categories';
import { categoriesOf } from '../vocabulary/names';

/** Boxes whose class names say that they are not the story, when they hold none of its paragraphs and little of its words. */
export const names: Pass = {
  name: 'names',
  run(story, remove) {
    const named = story.boxes().filter((box) => !HEADINGS.has(box.tag) && categoriesOf(box.names).length > 0);
    for (const category of NAME_CATEGORIES) {
      const { name, why, share, all } = category;
      const hits: Box[] = [];
      let sum = 0;
      let until = -1;
      for (const box of named) {
        if (box.first < until) continue;
        if (!categoriesOf(box.names).includes(category)) continue;
        const n = story.keptWordsIn(box);
        if (!n || n > story.words * share || story.holdsStory(box) || (NEEDS_MORE.has(name) && isPlainProse(box, story))) continue;
        hits.push(box);
        sum += n;
        until = box.end;
      }
      if (sum <= story.words * all) for (const box of hits) remove(box, why);
    }
  },
};

/** Categories whose names are given to parts of the story too: prose without a link or button in it is left alone. */
const NEEDS_MORE = new Set(['related', 'newsletter', 'share', 'ad', 'nav', 'video', 'side', 'meta']);

function isPlainProse(box: Box, story: Story): boolean {
  const kept = story.keptIn(box);
  let words = 0;
  let linked = 0;
  let paragraphs = 0;
  let flowing = 0;
  for (const block of kept) {
    words += block.words;
    linked += block.linkWords;
    if (block.box.tag !== 'p' || !block.ends || block.linkWords > block.words / 2) continue;
    paragraphs++;
    flowing += block.words;
  }
  if (paragraphs >= TEXT_PARAGRAPHS && flowing >= words * TEXT_SHARE) return true;
  return box.controls === 0 && linked < words * FEW_LINKS && kept.filter((block) => block.prose && block.ends).length >= kept.length / 2;
}

/** So many paragraphs that are most of a box are a text, whatever the box is called. */
const TEXT_PARAGRAPHS = 3;
const TEXT_SHARE = 0.5;
const FEW_LINKS = 0.2;
