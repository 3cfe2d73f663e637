import type { Article } from '../extraction/article';
import { lowerCase } from '../languages/lower-case';
import { type BlockKind, blocksOf } from './blocks';
import { languageOf } from './language';
import { type Range, sentences } from './sentences';
import { terms } from './terms';

/** A sentence with what the features need to know of it. */
export interface Sentence extends Range {
  text: string;
  /** The text in small letters, every letter at its place. */
  small: string;
  /** Place among the sentences that count, from 0. */
  index: number;
  /** Place in its block, from 0. */
  inBlock: number;
  /** Number of the block among all blocks. */
  block: number;
  kind: BlockKind;
  words: number;
  /** Different stems with their weight: more often in the sentence counts more, in fewer sentences too. */
  weights: Map<string, number>;
  norm: number;
}

/** The story cut into sentences, with what people wrote about it elsewhere on the page. */
export interface Story {
  lang: string;
  /** Sentences of the prose; headings, captions and lists of links are left out. */
  sentences: Sentence[];
  /** Letters of the prose. */
  chars: number;
  /** ISO date of publication. */
  published?: string;
  title: Set<string>;
  /** The headline is a question. */
  asks: boolean;
  /** Stems of each sentence that the editors wrote about the story beside the headline: dek and key points. */
  lines: Set<string>[];
  /** How often each stem stands in all that was written about the story beside the headline: dek, key points, other headlines, descriptions. */
  told: Map<string, number>;
  /** Likeness of two sentences: cosine of their weights, 0 to 1. */
  likeness(a: Sentence, b: Sentence): number;
}

/** Enough to find the news in; what stands behind it is background, and time stays bounded. */
const MOST_SENTENCES = 400;
/** So few words before the first sentence are a dateline or a greeting: "Berlin." */
const SCRAP = 2;
const NEVER: ReadonlySet<BlockKind> = new Set(['heading', 'caption', 'links', 'other']);

export function storyOf(article: Article): Story {
  const text = article.text ?? '';
  const lang = languageOf(text, article.lang);
  const out: Sentence[] = [];
  const counts = new Map<string, number>();
  let chars = 0;
  const blocks = blocksOf(text, article.body);
  for (const [number, block] of blocks.entries()) {
    if (NEVER.has(block.kind)) continue;
    chars += block.end - block.start;
    if (out.length >= MOST_SENTENCES) continue;
    const line = text.slice(block.start, block.end);
    for (const [inBlock, { start, end }] of sentences(line, lang).entries()) {
      const own = line.slice(start, end);
      const found = terms(own, lang);
      if (!out.length && found.words <= SCRAP && /\p{Upper}/u.test(own)) continue;
      const weights = new Map<string, number>();
      for (const stem of found.stems) {
        const before = weights.get(stem);
        if (before === undefined) counts.set(stem, (counts.get(stem) ?? 0) + 1);
        weights.set(stem, (before ?? 0) + 1);
      }
      out.push({
        text: own,
        small: lowerCase(own),
        start: block.start + start,
        end: block.start + end,
        index: out.length,
        inBlock,
        block: number,
        kind: block.kind,
        words: found.words,
        weights,
        norm: 1,
      });
    }
  }
  weigh(out, counts);
  const title = new Set(terms(article.title ?? '', lang).stems);
  const asks = /[?？؟]\s*$/u.test(article.title ?? '');
  return {
    lang,
    sentences: out,
    chars,
    published: article.published,
    title,
    asks,
    lines: linesOf(article, lang),
    told: toldOf(article, lang),
    likeness,
  };
}

/** A line that is the beginning of the text, as templates cut it off, says nothing of its own. */
function isExcerpt(line: string, text: string): boolean {
  const at = plain(text.slice(0, DATELINE + 2 * line.length)).indexOf(plain(line));
  return at >= 0 && at < DATELINE;
}
/** So many letters of place and agency may stand before what it copies. */
const DATELINE = 40;
const plain = (text: string) => text.toLowerCase().replace(/\P{IDC}|[_·]/gu, '');

function toldOf({ dek, publisherKeyPoints, lines, text }: Article, lang: string): Map<string, number> {
  const out = new Map<string, number>();
  const own = (lines ?? []).filter((line) => !isExcerpt(line, text));
  for (const line of [dek ?? '', ...(publisherKeyPoints ?? []), ...own])
    for (const stem of new Set(terms(line, lang).stems)) out.set(stem, (out.get(stem) ?? 0) + 1);
  return out;
}

/** Fewer stems than this say nothing of their own. */
const LEAST_STEMS = 3;

function linesOf({ dek, publisherKeyPoints }: Article, lang: string): Set<string>[] {
  return [dek ?? '', ...(publisherKeyPoints ?? [])]
    .flatMap((line) => sentences(line, lang).map(({ start, end }) => new Set(terms(line.slice(start, end), lang).stems)))
    .filter((stems) => stems.size >= LEAST_STEMS);
}

/** Makes weights of the counts in each sentence, tf-isf: (1 + ln count in the sentence) × ln(1 + sentences / sentences with the stem). */
function weigh(list: Sentence[], counts: Map<string, number>): void {
  for (const sentence of list) {
    let sum = 0;
    for (const [stem, count] of sentence.weights) {
      const weight = (1 + Math.log(count)) * Math.log(1 + list.length / (counts.get(stem) ?? 1));
      sentence.weights.set(stem, weight);
      sum += weight * weight;
    }
    sentence.norm = Math.sqrt(sum) || 1;
  }
}

function likeness(a: Sentence, b: Sentence): number {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of few.weights) sum += weight * (many.weights.get(stem) ?? 0);
  return sum / (a.norm * b.norm);
}
