import type { Block } from '../page';
import type { Pass } from '../pass';
import { homeOf } from '../places';

/** Flowing text that comes again this near is a slip of the page; farther away it is often meant. */
const NEAR = 12;
/** A run of this many paragraphs that comes again is a repeat at any distance. */
const RUN = 2;
const FLOWING = 8;
const MOST_TIMES = 2;
/** A quotation set large repeats a sentence of the story: this share of its words stands there. */
const PULL_QUOTE = 0.6;

/**
 * Paragraphs, lists and quotations that stand twice. The one in the story's own flow stays, between equals the first.
 * A refrain, a question asked again or a cell's word is no repeat: only flowing text is, near its copy or as a run.
 */
export const repeats: Pass = {
  name: 'repeats',
  run(story, remove) {
    const kept = story.kept();
    const seen = new Map<string, number>();
    const times = new Map<string, number>();
    const twin = new Map<number, number>();
    kept.forEach((block, i) => {
      if (!block.key) return;
      const before = seen.get(block.key);
      times.set(block.key, (times.get(block.key) ?? 0) + 1);
      if (before !== undefined) twin.set(i, before);
      else seen.set(block.key, i);
    });
    const gone = new Set<number>();
    for (const [later, earlier] of twin) {
      const block = kept[later]!;
      const adjacent = later - earlier === 1;
      // What comes again and again is the text's own pattern: a recipe's measure, a refrain.
      if (!adjacent && times.get(block.key)! > MOST_TIMES) continue;
      const flowing = block.words >= FLOWING && block.ends;
      const inRun = flowing && (twin.get(later + 1) === earlier + 1 || twin.get(later - 1) === earlier - 1);
      if (!(adjacent && block.words >= 3) && !(flowing && (later - earlier <= NEAR || (inRun && RUN > 1)))) continue;
      const out = inFlow(kept[earlier]!) >= inFlow(block) ? later : earlier;
      gone.add(out);
      remove(kept[out]!, 'stands in the story already');
    }
    pullQuotes(
      kept.filter((_, i) => !gone.has(i)),
      remove,
    );

    function inFlow(block: Block): number {
      return (story.immune(block) ? 2 : 0) + (story.homes.has(homeOf(block.box)) ? 1 : 0);
    }
  },
};

function pullQuotes(blocks: Block[], remove: (block: Block, why: string) => void): void {
  for (const block of blocks) {
    if (!isQuoteBox(block)) continue;
    const words = block.key.split(' ');
    if (words.length < 4) continue;
    const grams = new Set<string>();
    for (const other of blocks) if (other !== block && !isQuoteBox(other)) addGrams(grams, other.key.split(' '), words);
    let hits = 0;
    for (let i = 0; i + 3 <= words.length; i++) if (grams.has(words.slice(i, i + 3).join(' '))) hits++;
    if (hits >= (words.length - 2) * PULL_QUOTE) remove(block, 'a quotation set large that stands in the story');
  }
}

const isQuoteBox = (block: Block): boolean => {
  for (let box: Block['box'] | null = block.box, i = 0; box && i < 4; box = box.parent, i++)
    if (box.tag === 'blockquote' || box.tag === 'q' || /quote|zitat|citat|cita(?:-|$)|highlight/.test(box.names)) return true;
  return false;
};

/** Three-grams of a text, but only those that begin with a word that is asked for. */
function addGrams(grams: Set<string>, words: string[], asked: string[]): void {
  const wanted = new Set(asked);
  for (let i = 0; i + 3 <= words.length; i++) if (wanted.has(words[i]!)) grams.add(words.slice(i, i + 3).join(' '));
}
