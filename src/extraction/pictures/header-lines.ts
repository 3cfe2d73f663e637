import { wordKey } from '../../dom/words';
import { isDateline } from '../dateline';
import type { Block, Medium } from '../page';
import type { Known } from '../pass';
import type { Story } from '../story';
import { dateWordsOf } from '../vocabulary/dates';
import { isCreditLine } from './credit-line';
import { namesAuthor } from './names-author';

/**
 * Which of the lines beside pictures are the page's header's, or a tool's: headline, kicker, byline, date; all where something names the
 * picture's caption; and those above a picture that has a line below it. A credit is neither.
 */
export function headerLines(
  story: Story,
  beside: ReadonlyMap<Block, Medium>,
  { title, kicker, bylines, lang }: Known,
  named: ReadonlySet<Medium>,
): Block[] {
  const begin = story.paragraphs()[0]?.index ?? 0;
  const lines = new Set([title, kicker ?? ''].map(wordKey));
  const names = bylines.map(wordKey).filter((name) => name.includes(' '));
  const dateWords = dateWordsOf(lang);
  const isOfHeader = (block: Block): boolean =>
    isDateline(block, dateWords) || (block.index < begin && (lines.has(block.key) || namesAuthor(block.key, names)));
  const below = new Set<Medium>();
  for (const [block, medium] of beside) if (block.index >= medium.before && !isOfHeader(block)) below.add(medium);
  return [...beside]
    .filter(([block]) => !isCreditLine(block))
    .filter(([block, medium]) => named.has(medium) || (block.index < medium.before && below.has(medium)) || isOfHeader(block))
    .map(([block]) => block);
}
