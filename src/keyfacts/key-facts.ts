import type { Article } from '../extraction/article';
import { type Budget, type Candidate, choose } from './choose';
import { markEnd } from './clause';
import { EXCLUDED, FEATURES } from './features';
import { doubt } from './features/doubt';
import { isGeneral } from './features/general';
import { ownVoice } from './features/own-voice';
import { opensInThePast } from './features/past';
import { pronounOpening } from './features/pronoun-opening';
import { shownAlready } from './features/shown-already';
import { newsTurn } from './features/turn';
import type { KeyFact } from './key-fact';
import { answers } from './spans/answers';
import { knownNames } from './spans/names';
import { spansOf } from './spans/spans';
import { type Story, storyOf } from './story';

export interface KeyFactsOptions {
  /** At most this many facts. */
  limit?: number;
  /** At most this many UTF-16 units in all. */
  maxChars?: number;
}

/** A part of the worth from which on a reason is told. */
const TOLD = 0.2;

/**
 * The sentences that carry the news, most important first: the story's own, word for word, with the reasons for the choice and what
 * they hold. Without options up to seven, by the length of the story and as long as they are strong; with options at most what these say.
 */
export function keyFacts(article: Article, options: KeyFactsOptions = {}): KeyFact[] {
  return factsOf(article, !asks(options), (story, candidates) => [choose(story, candidates, budgetOf(story, options))]);
}

/** With all that is more than usual, so much more. */
const MORE = 1.8;
/** Weaker marks serve where more are asked for. */
const WEAK_WITH_MORE = 0.2;

/** The key facts without options, and behind them those for a reader who wants more: these are spare. */
export function keyFactsWithSpare(article: Article): KeyFact[] {
  return factsOf(article, true, (story, candidates) => {
    const usual = choose(story, candidates, budgetOf(story, {}));
    const { limit, maxChars } = budgetOf(story, {});
    const more = {
      limit: Math.ceil(limit * MORE),
      maxChars: Math.floor(maxChars * MORE),
      fewest: 0,
      stretch: 0,
      weak: WEAK_WITH_MORE,
      rise: 0,
    };
    return [usual, choose(story, candidates, more).filter((candidate) => !usual.includes(candidate))];
  });
}

function factsOf(
  article: Article,
  unasked: boolean,
  pick: (story: Story, candidates: Candidate[]) => [Candidate[], Candidate[]?],
): KeyFact[] {
  const story = storyOf(article);
  const candidates = candidatesOf(story, unasked);
  const [usual, spare = []] = pick(story, candidates);
  if (!usual.length) return [];
  const known = knownNames(article.text, story.lang, article.title);
  const top = Math.max(...candidates.map(({ worth }) => worth), 1e-9);
  const facts = [...usual, ...spare].map(
    ({ sentence, mark, worth, reasons }, i): KeyFact => ({
      sentence: mark,
      start: sentence.start,
      end: sentence.start + mark.length,
      score: Math.max(0, Math.min(1, worth / top)),
      reasons: reasons(),
      spans: spansOf(mark, story.lang, article.published, known).map((span) => ({
        ...span,
        start: span.start + sentence.start,
        end: span.end + sentence.start,
      })),
      ...(i >= usual.length && { spare: true as const }),
    }),
  );
  keepAnswers(facts.slice(0, usual.length), article);
  keepAnswers(facts.slice(usual.length), article);
  return facts;
}

function keepAnswers(facts: KeyFact[], { text, title, published }: Article): void {
  const all = facts.flatMap(({ spans }) => spans.map((span) => ({ span, text: text.slice(span.start, span.end) })));
  const kept = answers(all, title, published);
  for (const fact of facts) fact.spans = fact.spans.filter((span) => kept.has(span));
}

/** What holds of the world at large costs as much. */
const GENERAL = 0.3;
/** And what came long before the news. */
const PAST = 0.4;
/** Both are asked only of what would be marked. */
const WORTH_ASKING = 0.5;

/** Without being asked for a number, what readers doubt counts too. */
function candidatesOf(story: Story, unasked: boolean): Candidate[] {
  const excluded = EXCLUDED.map(({ feature }) => feature(story));
  const leaning = pronounOpening(story);
  const turns = unasked ? newsTurn(story) : [];
  const doubts = unasked ? doubt(story, leaning) : [];
  const shown = unasked ? shownAlready(story) : [];
  const parts = FEATURES.map(({ name, feature, weight }) => ({ name, values: feature(story).map((v) => v * weight) }));
  return story.sentences.flatMap((sentence, i) => {
    if (shown[i] || excluded.some((values) => values[i])) return [];
    let worth = parts.reduce((sum, { values }) => sum + (values[i] as number), -(doubts[i] ?? 0));
    if (unasked && worth > WORTH_ASKING) {
      if (isGeneral(sentence, story.lang)) worth -= GENERAL;
      if (opensInThePast(sentence, story.lang, story.published)) worth -= PAST;
    }
    const mark = sentence.text.slice(0, markEnd(sentence, story.lang));
    return [{ sentence, mark, worth, reasons: () => reasonsOf(parts, i), leans: leaning[i] === 1 && !turns[i] }];
  });
}

/** The parts of a sentence's worth that are told, the largest first; at least one. */
function reasonsOf(parts: { name: string; values: number[] }[], i: number): string[] {
  const all = parts.map(({ name, values }) => ({ name, value: values[i] as number })).sort((a, b) => b.value - a.value);
  const told = all.filter(({ value }) => value >= TOLD);
  return (told.length ? told : all.slice(0, 1)).map(({ name }) => name);
}

/** Three facts, or 12 in 100 sentences, and never more than seven. */
const FEWEST = 3;
const MOST = 7;
const SHARE = 0.12;
/** A fifth of the letters from twenty sentences on, rising to 35 in 100 at eight or fewer. */
const LONG = { sentences: 20, share: 0.2 };
const BRIEF = { sentences: 8, share: 0.35 };

/** A story of this many sentences has three facts, if they leave half of its letters unmarked. */
const ENOUGH = 6;
const STRETCH = 0.5;
/** Without being asked for a number Lede would rather show fewer: the last marks are those that readers object to. */
const WEAK_UNASKED = 0.75;
/** And what was written about the story elsewhere adds to the worth of all. */
const WEAK_TOLD = 0.8;
/** And where the writer speaks of himself or to the reader in this share of the sentences, in an essay or a guide, only what is strong. */
const VOICED = 0.25;
const WEAK_VOICED = 0.9;

const asks = ({ limit, maxChars }: KeyFactsOptions) => limit !== undefined || maxChars !== undefined;

function budgetOf(story: Story, { limit, maxChars }: KeyFactsOptions): Budget {
  const { sentences, chars } = story;
  const n = sentences.length;
  const slope = (BRIEF.share - LONG.share) / (LONG.sentences - BRIEF.sentences);
  const share = Math.max(LONG.share, Math.min(BRIEF.share, BRIEF.share - (n - BRIEF.sentences) * slope));
  const unasked = !asks({ limit, maxChars });
  const voiced = unasked && ownVoice(story).filter(Boolean).length >= VOICED * n;
  return {
    limit: limit ?? Math.min(MOST, Math.max(FEWEST, Math.floor(n * SHARE))),
    maxChars: maxChars ?? Math.floor(chars * share),
    fewest: unasked && !voiced && n >= ENOUGH ? FEWEST : 0,
    stretch: Math.floor(chars * STRETCH),
    ...(unasked && { weak: voiced ? WEAK_VOICED : story.told.size ? WEAK_TOLD : WEAK_UNASKED, wary: true }),
  };
}
