import { wordKey } from '../../dom/words';
import { ofKnown, wordsOf } from '../../languages/known';
import type { Block, Box } from '../page';
import type { Pass } from '../pass';
import { chainOf } from '../places';
import type { Story } from '../story';

const LONGEST = 130;
/** A note stands among the first or the last few blocks of the story. */
const EDGE = 4;
const MOST = 5;
const NAMES =
  /(?:^|[\s_-])(?:corrections?|clarifications?|editors?-?note|erratum|errata|correctif|rectificati[fe]|rettifica|berichtigung|correctie|fe-de-errat[ao]s?)(?:$|[\s_-])/;
const OPENINGS = ofKnown(() =>
  wordsOf('noteOpenings')
    .map(wordKey)
    .filter((key) => key !== ''),
);
const LEAST_SENTENCE = 8;

/**
 * Corrections and notes from the editors: lifted out of the text and shown on top. A line that opens as one and is set apart by a colon, by
 * italics or by saying it as a whole sentence, at either end of the story; or a small box that is named so.
 */
export const notes: Pass = {
  name: 'notes',
  run(story, remove) {
    const kept = story.kept();
    const edge = new Set([...kept.slice(0, EDGE), ...kept.slice(-EDGE)]);
    for (const block of kept) {
      if (story.notes.length >= MOST || !story.isKept(block) || block.words > LONGEST || block.words < 4) continue;
      const box = noteBox(block, story);
      if (!box && !(edge.has(block) && opensAsNote(block))) continue;
      const blocks = box ? story.keptIn(box) : [block];
      const text = blocks.map((part) => part.text).join(' ');
      // A heading of its own ("Correction") is the note's first word.
      const heading = kept[kept.indexOf(blocks[0]!) - 1];
      const headed = heading && heading.words <= 3 && !heading.ends && story.isKept(heading) && OPENINGS().includes(heading.key);
      story.notes.push(headed ? `${heading.text.replace(/[:：]$/, '')}: ${text}` : text);
      if (headed) remove(heading, WHY);
      for (const part of blocks) remove(part, WHY);
    }
  },
};

const WHY = 'a note from the editors, shown on top';

/** The largest box around the block that is named like a note and holds nothing but one. */
function noteBox(block: Block, story: Story): Box | undefined {
  return [...chainOf(block.box, story.root)].findLast(
    (box) => NAMES.test(box.names) && box.words <= LONGEST && box.linkWords < box.words / 2 && story.keptIn(box).length <= EDGE,
  );
}

function opensAsNote(block: Block): boolean {
  const opening = OPENINGS().find(
    (key) => block.key.startsWith(key) && (block.key.length === key.length || block.key[key.length] === ' ' || UNSPACED.test(key)),
  );
  if (!opening) return false;
  if (opening.split(' ').length >= 4 || block.stressed >= block.words * 0.8) return block.words >= LEAST_SENTENCE;
  // "Correction (12 March): …", "Anmerkung der Redaktion: …"
  return /^[^:：.!?]{3,80}[:：]/u.test(block.text) || UNSPACED.test(opening);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
