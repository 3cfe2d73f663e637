import type { Block } from './page';
import type { Story } from './story';

const FEWEST = 3;
const NEARLY_ALL = 0.75;
const ASKS = /[?？؟;][”“"»’')\]]*$/u;

/**
 * The questions of an interview that only the page's style tells from the answers: paragraphs of a make whose paragraphs nearly all ask,
 * and that is not the make of most of the story. Those in bold or in headings are told apart already.
 */
export function questionsOf(story: Story): Set<Block> {
  const byMake = new Map<string, Block[]>();
  for (const block of story.kept())
    if (block.box.tag === 'p' || block.box.tag === 'div') byMake.set(block.make, [...(byMake.get(block.make) ?? []), block]);
  const questions = new Set<Block>();
  for (const blocks of byMake.values()) {
    const words = blocks.reduce((sum, block) => sum + block.words, 0);
    if (blocks.length < FEWEST || words > story.words / 2) continue;
    if (blocks.filter((block) => ASKS.test(block.text)).length < blocks.length * NEARLY_ALL) continue;
    for (const block of blocks) if (block.stressed < block.words / 2) questions.add(block);
  }
  return questions;
}
