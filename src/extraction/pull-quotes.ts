import type { ElementContent, Element as HastElement } from 'hast';
import type { Embed } from './embeds';
import { inlineOf } from './inline';
import type { Block, Box } from './page';
import { chainOf, isFurniture } from './places';
import type { Story } from './story';

/** Names of boxes that set a quotation large between the paragraphs. */
const PULL_QUOTE =
  /(?:^|[\s_-])(?:pull-?quotes?|quote-?box|block-?quote|big-?quote|zitat|zitatbox|citat|sitat|citation|cita-?destacada|destaque)(?:$|[\s_-])/;
const MOST_WORDS = 70;
const FEWEST_WORDS = 5;
/** A quotation of which this share of word groups stands in the text is said there. */
const REPEATED = 0.5;
/** Who said it. */
const LONGEST_SOURCE = 16;

/** Is it a quotation set large: a small box that is named so, or a figure around nothing but a quotation? */
export const isPullQuote = (box: Box): boolean =>
  box.words >= FEWEST_WORDS &&
  box.words <= MOST_WORDS &&
  box.linkWords < box.words / 2 &&
  box.mediaEnd === box.mediaFirst &&
  (PULL_QUOTE.test(box.names) || (box.tag === 'figure' && box.element.querySelector('blockquote') !== null));

/**
 * Quotations set large that were taken out of the text and say what it does not say: each is shown in its place, beside the text, so that
 * no words are lost.
 */
export function pullQuotesOf(story: Story, base: string): Embed[] {
  const kept = story.kept();
  const [first, last] = [kept[0]?.index ?? 0, kept.at(-1)?.index ?? 0];
  let said: Set<string> | undefined;
  const quotes: Embed[] = [];
  let until = -1;
  for (const box of story.boxes()) {
    if (box.first < until || box.first < first || box.first > last || box.hidden || !isPullQuote(box)) continue;
    until = box.end;
    const blocks = story.page.blocks.slice(box.first, box.end);
    if (blocks.some((block) => story.isKept(block) || story.captions.has(block)) || inFurniture(box, story)) continue;
    const grams = [...gramsOf(blocks)];
    const key = blocks.map((block) => block.key).join(' ');
    said ??= gramsOf(kept);
    if (!grams.length || grams.filter((gram) => said!.has(gram)).length >= grams.length * REPEATED) continue;
    for (const gram of grams) said.add(gram);
    quotes.push({ before: box.first, blocks, href: key, figure: figureOf(blocks, base) });
  }
  return quotes;
}

const inFurniture = (box: Box, story: Story): boolean =>
  [...chainOf(box, story.root)].some((around) => around !== box && isFurniture(around));

function gramsOf(blocks: Block[]): Set<string> {
  const grams = new Set<string>();
  for (const block of blocks) {
    const words = block.key.split(' ');
    for (let i = 0; i + 3 <= words.length; i++) grams.add(words.slice(i, i + 3).join(' '));
  }
  return grams;
}

const element = (tagName: string, children: ElementContent[]): HastElement => ({ type: 'element', tagName, properties: {}, children });

function figureOf(blocks: Block[], base: string): HastElement {
  const last = blocks.at(-1)!;
  const source = blocks.length > 1 && last.words <= LONGEST_SOURCE && !last.ends ? last : undefined;
  const lines = blocks.filter((block) => block !== source).map((block) => element('p', inlineOf(block, base)));
  return element('figure', [element('blockquote', lines), ...(source ? [element('figcaption', inlineOf(source, base))] : [])]);
}
