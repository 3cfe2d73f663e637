// What marks are worth against facts that people chose.
import { stemsOf, wordsOf } from './key-fact-words.mjs';

/** A fact counts as covered from this share of its words on; words that stand in another mark count half. */
const COVERED = 0.55;
const ELSEWHERE = 0.5;

export const mean = (list) => (list.length ? list.reduce((a, b) => a + b, 0) / list.length : Number.NaN);

/** Share of facts covered, share of marks that are the best for some fact, and their harmonic mean. */
export function factFigures(facts, marks, lang) {
  const stems = facts.map((fact) => [...new Set(stemsOf(fact, lang))]);
  const often = new Map();
  for (const fact of stems) for (const stem of fact) often.set(stem, (often.get(stem) ?? 0) + 1);
  // a word that every fact repeats tells little
  const weight = (stem) => 1 / Math.sqrt(often.get(stem) ?? 1);
  const own = marks.map((mark) => new Set(stemsOf(mark, lang)));
  const all = new Set(own.flatMap((set) => [...set]));
  let covered = 0;
  const best = new Set();
  for (const fact of stems) {
    const total = fact.reduce((sum, stem) => sum + weight(stem), 0) || 1;
    let [most, at] = [0, -1];
    own.forEach((set, i) => {
      const share = fact.reduce((sum, stem) => sum + weight(stem) * (set.has(stem) ? 1 : all.has(stem) ? ELSEWHERE : 0), 0) / total;
      if (share > most + 1e-9) [most, at] = [share, i];
    });
    if (most < COVERED - 1e-9) continue;
    covered++;
    best.add(at);
  }
  const coverage = covered / facts.length;
  const conciseness = marks.length ? best.size / marks.length : 0;
  return { coverage, conciseness, hm: coverage + conciseness ? (2 * coverage * conciseness) / (coverage + conciseness) : 0 };
}

const QUESTIONS = ['who', 'when', 'where'];

function holds(phrase, text, lang) {
  const stems = stemsOf(phrase, lang);
  if (!stems.length) return text.toLowerCase().includes(phrase.toLowerCase().trim());
  const there = new Set(stemsOf(text, lang));
  return stems.filter((stem) => there.has(stem)).length / stems.length >= 0.75;
}

/** Of the answers to who, when and where that the story holds in one sentence, the share that the marks hold in one. */
export function answersMarked(answers, marks, sentences, lang) {
  const shares = QUESTIONS.flatMap((question) => {
    const there = (answers[question] ?? []).filter((phrase) => sentences.some((sentence) => holds(phrase, sentence, lang)));
    return there.length ? [there.filter((phrase) => marks.some((mark) => holds(phrase, mark, lang))).length / there.length] : [];
  });
  return shares.length ? mean(shares) : undefined;
}

/** Whether a span and an answer are about the same words: half of the span's and a fifth of the answer's, or half of the answer's. */
function same(span, answer) {
  const [a, b] = [wordsOf(span), wordsOf(answer)];
  if (!a.length || !b.length) return false;
  const there = new Set(b);
  const shared = a.filter((word) => there.has(word)).length;
  return (shared / a.length >= 0.5 && shared / b.length >= 0.2) || shared / b.length >= 0.5;
}

/**
 * Counts of a text's spans by question: how many of `found` are answers, and how many of the answers are found. Only answers that stand
 * in `text` word for word can be found.
 */
export function spanCounts(answers, found, text) {
  const out = {};
  for (const question of QUESTIONS) {
    const wanted = (answers[question] ?? []).filter((answer) => text.toLowerCase().includes(answer.toLowerCase().trim()));
    if (!wanted.length) continue;
    const own = found.filter(({ kind }) => kind === question);
    out[question] = {
      found: own.length,
      right: own.filter((span) => (answers[question] ?? []).some((answer) => same(span.text, answer))).length,
      wanted: wanted.length,
      met: wanted.filter((answer) => own.some((span) => same(span.text, answer))).length,
    };
  }
  return out;
}
