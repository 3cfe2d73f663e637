import type { Article } from '../extraction/article';
import { type Budget, budgetOf } from './budget';
import { type Candidate, candidatesOf } from './candidate';
import { choose } from './choose';
import { worth } from './features/worth';
import type { KeyFact } from './key-fact';
import { answers } from './spans/answers';
import { knownNames } from './spans/names';
import { spansOf } from './spans/spans';
import { type Story, storyOf } from './story';
import { spareOf, sureOf } from './sure';
import { trust } from './trust/trust';

/** What is left out goes by the length of the story. */
export type KeyFactsOptions = Partial<Budget>;

/**
 * The sentences that carry the news, most important first: the story's own, word for word, with the reasons for the choice and what
 * they hold. Without options only those that a reader would hardly object to, up to seven by the length of the story; with options the
 * worthiest for which these have room.
 */
export function keyFacts(article: Article, options: KeyFactsOptions = {}): KeyFact[] {
  const story = storyOf(article);
  const asked = options.limit !== undefined || options.maxChars !== undefined;
  return asked ? asWorthy(article, story, options) : asSure(article, story, false);
}

/** The key facts without options, and behind them those for a reader who wants more: these are spare. */
export function keyFactsWithSpare(article: Article): KeyFact[] {
  return asSure(article, storyOf(article), true);
}

function asWorthy(article: Article, story: Story, options: KeyFactsOptions): KeyFact[] {
  const candidates = candidatesOf(story, worth(story));
  const top = candidates.reduce((most, candidate) => Math.max(most, candidate.worth), 1e-9);
  return factsOf(article, story, choose(story, candidates, budgetOf(story, options)), (share) => Math.max(0, share / top));
}

function asSure(article: Article, story: Story, withSpare: boolean): KeyFact[] {
  const candidates = candidatesOf(story, trust(story));
  const budget = budgetOf(story, {});
  const usual = sureOf(story, candidates, budget);
  const spare = withSpare ? spareOf(story, candidates, budget, usual) : [];
  const score = (logit: number) => 1 / (1 + Math.exp(-logit));
  return [
    ...factsOf(article, story, usual, score),
    ...factsOf(article, story, spare, score).map((fact) => ({ ...fact, spare: true as const })),
  ];
}

/** @param score makes 0 to 1 of what a candidate was chosen by */
function factsOf(article: Article, { lang }: Story, chosen: readonly Candidate[], score: (worth: number) => number): KeyFact[] {
  if (!chosen.length) return [];
  const { text, title, published } = article;
  const known = knownNames(text, lang, title);
  const facts = chosen.map(({ sentence: { start }, mark, worth, reasons }): KeyFact => {
    const spans = spansOf(mark, lang, published, known).map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
    return { sentence: mark, start, end: start + mark.length, score: score(worth), reasons: reasons(), spans };
  });
  const all = facts.flatMap(({ spans }) => spans.map((span) => ({ span, text: text.slice(span.start, span.end) })));
  const kept = answers(all, title, published);
  for (const fact of facts) fact.spans = fact.spans.filter((span) => kept.has(span));
  return facts;
}
