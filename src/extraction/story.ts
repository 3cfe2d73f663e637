import { Counts } from './counts';
import { enumerationsOf } from './enumerations';
import { factBoxesOf } from './fact-boxes';
import type { Block, Box, Medium, Page } from './page';
import { homeOf } from './places';

/** Where the story stands on the page, and which of its blocks are kept so far. */
export class Story {
  readonly page: Page;
  /** The deepest box with nearly the whole story in it. */
  readonly root: Box;
  /** The blocks inside the root, in page order. */
  blocks: Block[];
  /** Makes that the story's paragraphs have. */
  readonly makes: ReadonlySet<string>;
  /** Boxes that hold a paragraph of the story directly or through text elements only. */
  readonly homes: ReadonlySet<Box>;
  /** Rows of teasers of other stories, anywhere on the page. */
  readonly teaserRows: readonly Box[];
  /** Blocks that are captions, with their picture: they stand under it, outside the text. */
  readonly captions = new Map<Block, Medium>();
  /** Those of them that only stand beside a picture and say something else: they are not shown under it. */
  readonly besidePictures = new Set<Block>();
  /** Boxes of background between the paragraphs. */
  readonly factBoxes: readonly Box[];
  /** Lines of names under labels. */
  readonly enumerations: ReadonlySet<Block>;
  /** The publisher's own key points, when a pass lifted them out. */
  keyPoints: string[] | undefined;
  /** Corrections and notes from the editors, when a pass lifted them out. */
  readonly notes: string[] = [];
  /** The dek, where it is the story's own first line. */
  opening: Block | undefined;
  readonly #kept: Set<Block>;
  readonly #keptWords: Counts;
  readonly #keptParagraphs: Counts;
  #boxes: Box[] | undefined;
  /** Words kept when the passes began: shares are taken of these. */
  readonly words: number;

  constructor(page: Page, root: Box, kept: Set<Block>, makes: ReadonlySet<string>, teaserRows: readonly Box[] = []) {
    this.page = page;
    this.root = root;
    this.blocks = page.blocks.slice(root.first, root.end);
    this.#kept = kept;
    this.makes = makes;
    this.teaserRows = teaserRows;
    const homes = new Set<Box>();
    for (const block of kept) if (this.immune(block)) homes.add(homeOf(block.box));
    this.homes = homes;
    this.factBoxes = factBoxesOf(page, root, kept);
    for (const box of this.factBoxes) for (let i = box.first; i < box.end; i++) kept.add(page.blocks[i]!);
    this.enumerations = enumerationsOf(page, root, homes, makes);
    for (const block of this.enumerations) kept.add(block);
    this.words = wordsOf(this.kept());
    this.#keptWords = new Counts(page.blocks.length);
    this.#keptParagraphs = new Counts(page.blocks.length);
    for (const block of kept) this.#count(block, 1);
  }

  isKept(block: Block): boolean {
    return this.#kept.has(block);
  }

  /** The kept blocks, in page order. */
  kept(): Block[] {
    return this.blocks.filter((block) => this.#kept.has(block));
  }

  /** The kept blocks inside a box. */
  keptIn(box: Box): Block[] {
    const { blocks } = this.page;
    const found: Block[] = [];
    for (let i = box.first; i < box.end; i++) if (this.#kept.has(blocks[i]!)) found.push(blocks[i]!);
    return found;
  }

  keptWordsIn(box: Box): number {
    return this.#keptWords.between(box.first, box.end);
  }

  #count(block: Block, by: 1 | -1): void {
    this.#keptWords.add(block.index, by * block.words);
    if (this.immune(block)) this.#keptParagraphs.add(block.index, by);
  }

  #keep(block: Block): void {
    if (this.#kept.has(block)) return;
    this.#kept.add(block);
    this.#count(block, 1);
  }

  /** Add blocks that stand above the root: the standfirst. */
  addLead(lead: Block[]): void {
    for (const block of lead) this.#keep(block);
    this.blocks = [...lead.filter((block) => block.index < this.root.first), ...this.blocks];
  }

  /** Put back the dek that is the story's own first line: a paragraph, however the page marks it up. */
  addOpening(block: Block): void {
    this.opening = block;
    this.#keep(block);
  }

  drop(block: Block): void {
    if (this.#kept.delete(block)) this.#count(block, -1);
  }

  /** A paragraph of the story's own make that ends a sentence: names, boxes and phrases around it do not count. */
  immune(block: Block): boolean {
    return block.ends && (block.box.tag === 'p' || block.prose) && this.makes.has(block.make);
  }

  /** Is there a kept paragraph of the story in this box? */
  holdsStory(box: Box): boolean {
    return this.#keptParagraphs.between(box.first, box.end) > 0;
  }

  /** The kept story paragraphs, in page order. */
  paragraphs(): Block[] {
    return this.kept().filter((block) => this.immune(block));
  }

  /** Boxes below the root, outermost first. */
  boxes(): Box[] {
    this.#boxes ??= this.page.boxes.filter(
      (box) =>
        box !== this.root && box.first >= this.root.first && box.end <= this.root.end && box.depth > this.root.depth && box.end > box.first,
    );
    return this.#boxes;
  }

  media(): Medium[] {
    return this.page.media.slice(this.root.mediaFirst, this.root.mediaEnd);
  }
}

/** How many words blocks hold together. */
export const wordsOf = (blocks: Iterable<Block>): number => {
  let words = 0;
  for (const block of blocks) words += block.words;
  return words;
};
