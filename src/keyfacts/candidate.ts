import { markEnd } from './clause';
import { EXCLUDED } from './features';
import { pronounOpening } from './features/pronoun-opening';
import { type Parts, partsOf } from './features/worth';
import type { Sentence, Story } from './story';
import { timesOf } from './times';

/** A sentence that may be marked. */
export interface Candidate {
  sentence: Sentence;
  /** What is marked of it: all of it or, where it is long, the clause that carries it. */
  mark: string;
  /** What it is chosen by. */
  worth: number;
  /** The names of the features that speak for it, the strongest first; at least one. */
  reasons: () => string[];
  /** Leans on the sentence before: alone it tells half. */
  leans: boolean;
  /** Its mark names a day near the publication. */
  dated: () => boolean;
}

/** All sentences that may be marked. @param worths what each sentence of the story is chosen by */
export function candidatesOf(story: Story, worths: readonly number[]): Candidate[] {
  const excluded = EXCLUDED.map(({ feature }) => feature(story));
  const leaning = pronounOpening(story);
  const parts = partsOf(story);
  return story.sentences.flatMap((sentence, i) => {
    if (excluded.some((values) => values[i])) return [];
    const mark = sentence.text.slice(0, markEnd(sentence, story.lang));
    let dated: boolean | undefined;
    return {
      sentence,
      mark,
      worth: worths[i] as number,
      reasons: () => reasonsOf(parts, i),
      leans: leaning[i] === 1,
      dated: () => (dated ??= timesOf({ text: mark }, story).near),
    };
  });
}

/** Alone it says enough, or what it leans on is marked too: beside its own ground it reads well. */
export const grounded = ({ leans, sentence }: Candidate, marked: readonly Candidate[]): boolean =>
  !leans || marked.some((other) => other.sentence.index === sentence.index - 1);

/** A part of the worth from which on a reason is told. */
const TOLD = 0.2;

function reasonsOf(parts: Parts, i: number): string[] {
  const all = parts.map(({ name, values }) => ({ name, value: values[i] as number })).sort((a, b) => b.value - a.value);
  const told = all.filter(({ value }) => value >= TOLD);
  return (told.length ? told : all.slice(0, 1)).map(({ name }) => name);
}
