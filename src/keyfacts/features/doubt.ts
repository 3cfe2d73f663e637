import type { Story } from '../story';
import { beforeLede } from './before-lede';
import { datelineEnd } from './dateline';
import { definition, questionsNamed } from './language-patterns';
import { ownVoice } from './own-voice';
import { question } from './question';
import { sceneOpening } from './scene-opening';
import { titleOverlap } from './title-overlap';
import { newsTurn } from './turn';

const QUOTED = /["“„«»「『][^"“”„«»「」『』]{2,}["“”»«」』]/gu;
/** Opens with a dash or a quotation that may go on behind its end. */
const SPOKEN = /^[–—"“„«»「『]/;
const ANNOUNCED = /[:：](?=[\s"“„«»]|[^\p{N}\p{P}\s]{2})/u;
const CUT_OFF = /(?:…|\.{3})["”’»)]*$/u;
/** A quotation of this share is what the sentence says; below, a word or two are. */
const QUOTED_SHARE = 0.1;
/** Ends with a call, or opens as a line of a list. */
const CALLED = /[!！]$|^[•·▪*]/u;
/** Of fewer words a mark seldom stands alone, of more it is hard to take in, of so many more it is as hard as any. */
const [FEW, MANY, MORE] = [14, 38, 20];

/** What the word "now" gives a sentence and takes from the one before. */
const TURN = 0.4;

/** Another of the first sentences must say so much more of the headline than the first. */
const LATER = 0.3;
const FIRST = 5;

/** The first sentence says little of the headline and one close behind it much: a scene of a reportage comes before the lede. */
function lateLede(story: Story, leaning: readonly number[]): boolean {
  const [first = 0, ...others] = titleOverlap(story).slice(0, FIRST);
  return others.some((overlap, i) => overlap - first > LATER && !leaning[i + 1]);
}

/**
 * What readers object to in a mark though people who choose facts for a summary do not: colour in quotations, announcements, calls, a word to the reader, a scene or
 * a teaser before the lede, a pronoun behind a dateline, sentences that are short or long.
 * @param leaning whether each sentence leans on the one before
 */
export function doubt(story: Story, leaning: readonly number[]): number[] {
  const { sentences, lang } = story;
  const defines = definition(lang);
  const names = questionsNamed(lang);
  const early = beforeLede(story);
  const scene = sceneOpening(story);
  // a lede that leans on the sentence before needs it, and what gives a figure of the headline is no teaser
  const figure = [...story.title].some((stem) => /\p{Nd}/u.test(stem) && sentences[0]?.weights.has(stem));
  const teaser = leaning[1] || figure ? 0.4 : 1;
  const later = lateLede(story, leaning);
  const voice = ownVoice(story);
  const turns = newsTurn(story);
  const asks = question(story);
  const asking = sentences.some(({ block }, i) => block === sentences[0]?.block && asks[i]) ? sentences[0]?.block : undefined;
  return sentences.map(({ text, small, words, block }, i) => {
    const quoted = SPOKEN.test(text) || (text.match(QUOTED) ?? []).join('').length > QUOTED_SHARE * text.length;
    return (
      (quoted ? 0.3 : 0) +
      (ANNOUNCED.test(text) ? 0.3 : 0) +
      Math.max(teaser * (early[i] as number), i === 0 && later ? 0.6 : 0) +
      0.5 * (scene[i] as number) +
      // a first paragraph that asks is a standfirst that teases
      (block === asking ? 0.4 : 0) +
      // "Leaderboards are one of its core features": background
      (defines?.test(small.slice(0, 90)) ? 0.3 : 0) +
      // "Why it closed, and how long it takes", "…": a teaser
      (names?.test(small) ? 1 : CUT_OFF.test(text) ? 0.5 : 0) +
      // the text begins behind a dateline: who is "she"?
      (leaning[i] && datelineEnd(text) ? 0.6 : 0) +
      0.5 * (voice[i] as number) +
      TURN * ((turns[i + 1] ?? 0) - (turns[i] as number)) +
      (CALLED.test(text) ? 0.4 : 0) +
      (words < FEW ? 0.2 : 0) +
      0.3 * Math.max(0, Math.min(1, (words - MANY) / MORE))
    );
  });
}
