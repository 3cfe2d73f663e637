// Learns src/keyfacts/trust/weights.ts from sentences that were judged one by one (judged-stories.mjs) on the shared labelled pages, and
// prints what readers think of the marks: cross-validated by outlet, and of the outlets that nothing is learnt from.
//   npm run learn:marks -- [--corpus DIR] [--keep: print only, write nothing] [--errors: list the marks objected to]
// The corpus is looked for in --corpus, then in $CORPUS, then in ../shared/corpus.
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getDomain } from 'tldts';
import { judgedArticles } from './judged-articles.mjs';
import { hashOf, thoughtOf, WANTED } from './judged-stories.mjs';
import { bundle } from './labelled-pages.mjs';
import { fitScaled } from './logistic.mjs';
import { markFigures, printMarkFigures } from './mark-figures.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, keep: { type: 'boolean' }, errors: { type: 'boolean' } } });
const corpus = resolve(options.corpus ?? process.env.CORPUS ?? join(here, '../../../shared/corpus'));
const FOLDS = 8;
const PENALTY = 33;
/** Weights are rounded to so much. */
const STEP = 0.01;

new Function(await bundle(join(here, 'marks-module.ts'), 'LEDE'))();
const { keyFacts, measure, NAMES, WEIGHTS } = globalThis.LEDE;

const stories = (await judgedArticles(corpus)).map((story) => {
  const sentences = measure(story.article).flatMap(({ text, start, signs }) => {
    const letter = story.judged.judgements.get(hashOf(text));
    return letter ? [{ text, start, signs, wanted: WANTED.includes(letter) ? 1 : 0 }] : [];
  });
  return { ...story, sentences, outlet: getDomain(story.article.url) ?? story.id };
});
const [learnt, kept] = [stories.filter((story) => !story.kept), stories.filter((story) => story.kept)];

function learn(some) {
  const sentences = some.flatMap((story) => story.sentences);
  const { weights } = fitScaled(
    sentences.map(({ signs }) => signs),
    sentences.map(({ wanted }) => wanted),
    PENALTY,
  );
  const rounded = (weight) => Number((Math.round(weight / STEP) * STEP).toFixed(2));
  return Object.fromEntries([...NAMES, 'bias'].map((name, i) => [name, rounded(weights[i])]));
}

/** The marks as the whole sentences that they are parts of. */
function marksOf({ article, sentences }, weights) {
  Object.assign(WEIGHTS, weights);
  return keyFacts(article).map((fact) => sentences.find(({ start }) => start === fact.start)?.text ?? fact.sentence);
}

const outlets = [...new Set(learnt.map(({ outlet }) => outlet))].sort();
const foldOf = new Map(outlets.map((outlet, i) => [outlet, i % FOLDS]));
const folds = Array.from({ length: FOLDS }, (_, fold) => learn(learnt.filter(({ outlet }) => foldOf.get(outlet) !== fold)));
const weights = learn(learnt);
const validated = (story) => marksOf(story, folds[foldOf.get(story.outlet)]);
printMarkFigures('cross-validated', markFigures(learnt, validated));
printMarkFigures(
  'kept back',
  markFigures(kept, (story) => marksOf(story, weights)),
);
if (options.errors)
  for (const story of learnt) {
    const marks = validated(story);
    thoughtOf(story.judged, marks).forEach((letter, i) => {
      if (!WANTED.includes(letter)) console.log(letter, story.id, marks[i].slice(0, 200));
    });
  }
console.log(weights);
if (!options.keep) {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  writeFileSync(
    join(here, '../../src/keyfacts/trust/weights.ts'),
    `// Learnt by \`npm run learn:marks\`; do not edit by hand.

/** What each sign adds to the logit, by its name, and the logit of a sentence without any. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
}
