import { wordKey } from '../../dom/words';
import type { Pass } from '../pass';

/** Fewer words are a name or a post. */
const SHORTEST = 5;

/** Paragraphs that say what the page says of its authors elsewhere: a box about them, at either end. */
export const bios: Pass = {
  name: 'bios',
  run(story, remove, known) {
    // Some pages say of the author what they say of the story.
    const described = known.descriptions.map(wordKey).filter(Boolean);
    const told = known.bios
      .map(wordKey)
      .filter((bio) => bio.split(' ').length >= SHORTEST && !described.some((text) => text.includes(bio) || bio.includes(text)));
    if (!told.length) return;
    for (const block of story.kept())
      if (
        block.words >= SHORTEST &&
        told.some((bio) => bio.includes(block.key) || (block.key.includes(bio) && block.key.length < 2 * bio.length))
      )
        remove(block, 'about the author');
  },
};
