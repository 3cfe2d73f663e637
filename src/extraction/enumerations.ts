import { countWords } from '../dom/words';
import type { Block, Box, Page } from './page';
import { homeOf } from './places';

const FEWEST_LINES = 3;
/** Fewer names in all are a note on author, source and topics. */
const FEWEST_NAMES = 8;
/** A label before the colon, and each name told after it, are no longer than this, in words. */
const LABEL = 5;
const NAME = 5;
const LABELLED = /^([^:：]{1,40})[:：]\s*(\S.*)$/su;
const BETWEEN_NAMES = /[,;、，；·]/u;

/**
 * Lines that tell names under a label, several in a row, made like the story's paragraphs and between or below them: places that felt
 * a quake, a team's players, winners by class. They are the story's, however many of the names are links.
 * @param homes boxes that hold a paragraph of the story
 * @param makes makes that the story's paragraphs have
 */
export function enumerationsOf(page: Page, root: Box, homes: ReadonlySet<Box>, makes: ReadonlySet<string>): Set<Block> {
  const lines = new Set<Block>();
  let run: Block[] = [];
  let names = 0;
  const close = (): void => {
    if (run.length >= FEWEST_LINES && names >= FEWEST_NAMES) for (const block of run) lines.add(block);
    run = [];
    names = 0;
  };
  for (let i = root.first; i < root.end; i++) {
    const block = page.blocks[i]!;
    const told = block.box.tag === 'p' && makes.has(block.make) && homes.has(homeOf(block.box)) && !block.box.hidden ? namesIn(block) : 0;
    if (!told || (run.length && homeOf(run[0]!.box) !== homeOf(block.box))) close();
    if (!told) continue;
    run.push(block);
    names += told;
  }
  close();
  return lines;
}

/** How many names the line tells under its label; 0 where it is no such line. */
function namesIn(block: Block): number {
  const [, label, told] = LABELLED.exec(block.text) ?? [];
  if (!label || !told || countWords(label) > LABEL) return 0;
  const names = told.split(BETWEEN_NAMES);
  return names.every((name) => countWords(name) <= NAME) ? names.length : 0;
}
