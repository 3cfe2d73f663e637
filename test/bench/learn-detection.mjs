// Learns src/detection/model.ts from the shared labelled pages and prints how well it does, cross-validated by host.
//   npm run learn:detection -- [--corpus DIR] [--keep: print only, write nothing] [--errors: list the pages it misjudges]
// The corpus is looked for in --corpus, then in $CORPUS, then in ../shared/corpus.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getDomain } from 'tldts';
import { figures, precisionAt } from './detection-figures.mjs';
import { bundle, labelledPages, openBlankPage, readPageText } from './labelled-pages.mjs';
import { fitScaled, score } from './logistic.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    keep: { type: 'boolean' },
    errors: { type: 'boolean' },
    facts: { type: 'string' }, // a file to keep the measured facts in, read instead of measuring where it exists
  },
});
const corpus = resolve(options.corpus ?? process.env.CORPUS ?? join(here, '../../../shared/corpus'));
const FOLDS = 10;
const PENALTY = 5;
/** Where the declared signals are this sure that it is no story, they decide alone (logits); the same as in judge.ts. */
const CLEAR = 3;
/** What looks like a front is held below this; the same as in judge.ts. */
const FRONT = -3;
/** What gives advice is held below this; the same as in judge.ts. */
const UNSURE = 1;
const MUCH_YOU = 0.6;
/** Added to the logit of news by all signals: the border that serves best for a collection that nothing was learnt from (logits). */
const TOWARDS_NEWS = 0.3;
/** Weights that move a page by less than this are left out (logits by one standard deviation). */
const LEAST = { news: 0.05, kinds: 0.3 };
/** Steps that weights are rounded to: short numbers make a small script. */
const STEPS = { news: 0.1, kinds: 0.5 };

async function measureAll() {
  if (options.facts && existsSync(options.facts)) return JSON.parse(readFileSync(options.facts, 'utf8'));
  const { browser, page } = await openBlankPage([await bundle(join(here, 'signals-in-page.ts'), 'SIGNALS')]);
  const measured = [];
  try {
    for (const one of labelledPages(corpus)) {
      measured.push({ ...one, ...(await page.evaluate(([html, url]) => SIGNALS.measure(html, url), [readPageText(one.file), one.url])) });
    }
  } finally {
    await browser.close();
  }
  if (options.facts) writeFileSync(options.facts, JSON.stringify(measured));
  return measured;
}

const rows = await measureAll();
const names = Object.keys(rows[0].facts);
const facts = rows.map((row) => names.map((name) => row.facts[name]));
const labels = rows.map((row) => row.label);
const isNews = labels.map((label) => (label === 'news-article' ? 1 : 0));
const every = names.map((_, i) => i);
const declared = every.slice(0, rows[0].declared);
const untouched = every.slice(0, rows[0].declared + rows[0].counted);
/** What the browser counts tells lists from texts; of news it says less than the text itself, and other things in each collection. */
const read = every.filter((c) => declared.includes(c) || !untouched.includes(c));
const pick = (list, keep) => list.filter((_, i) => keep(i));

/** The same for all pages of a site; a copy in a web archive counts as its original. */
function siteOf(row) {
  const url = row.url.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\//, '').replace(/^(?!https?:)/, 'http://');
  return getDomain(url, { allowPrivateDomains: true }) ?? row.id;
}
const hosts = rows.map((row) => Number.parseInt(createHash('sha1').update(siteOf(row)).digest('hex').slice(0, 8), 16) % FOLDS);
const sets = rows.map((row) => row.set);

/** Weights of the columns, learnt from the rows that `keep` lets through. */
function learn(columns, answers, keep = () => true) {
  const table = pick(facts, keep).map((row) => columns.map((c) => row[c]));
  const means = columns.map((_, c) => table.reduce((sum, row) => sum + row[c], 0) / table.length);
  return { ...fitScaled(table, pick(answers, keep), PENALTY), means };
}

/** For each row the logit of a model that saw no row of its group. */
function crossValidated(groups, columns, answers, keep = () => true) {
  const out = new Array(rows.length).fill(0);
  for (const group of new Set(groups)) {
    const { weights } = learn(columns, answers, (i) => groups[i] !== group && keep(i));
    rows.forEach((_, i) => {
      if (groups[i] === group)
        out[i] = score(
          columns.map((c) => facts[i][c]),
          weights,
        );
    });
  }
  return out;
}

const notNews = (i) => !isNews[i];
const isIndex = labels.map((label) => (label === 'index' ? 1 : 0));
const isReading = labels.map((label) => (label === 'other-article' ? 1 : 0));
const reading = (i) => notNews(i) && !isIndex[i];

const byHostDeclared = crossValidated(hosts, declared, isNews);
const byHostAll = crossValidated(hosts, read, isNews).map((logit) => logit + TOWARDS_NEWS);
const column = (name) => names.indexOf(name);
/** As detect() decides: the declared signals where they are sure that it is none, all of them elsewhere, and the rule for fronts. */
function twoStages(declaredLogits, allLogits) {
  return declaredLogits.map((logit, i) => {
    if (logit <= -CLEAR) return logit;
    if (facts[i][column('looksLikeFront')]) return Math.min(allLogits[i], FRONT);
    return facts[i][column('otherPlaceInAddress')] || facts[i][column('you')] > MUCH_YOU ? Math.min(allLogits[i], UNSURE) : allLogits[i];
  });
}
const byHost = twoStages(byHostDeclared, byHostAll);
const bySetDeclared = crossValidated(sets, declared, isNews);
const bySet = twoStages(
  bySetDeclared,
  crossValidated(sets, read, isNews).map((logit) => logit + TOWARDS_NEWS),
);
const table = {
  'declared signals alone': figures(rows, byHostDeclared),
  'all signals, always': figures(rows, byHostAll),
  'two stages': figures(rows, byHost),
};
for (const set of new Set(sets)) {
  table[`  ${set}`] = figures(rows, byHost, (i) => sets[i] === set);
  table[`  ${set}, learnt without it`] = figures(rows, bySet, (i) => sets[i] === set);
}
console.log(`${rows.length} pages, ${names.length} signals; cross-validated in ${FOLDS} folds by host`);
console.table(table);
const decidedCheaply = byHostDeclared.filter((logit) => logit <= -CLEAR).length;
console.log(`decided by the declared signals alone: ${((100 * decidedCheaply) / rows.length).toFixed(0)} %`);
for (const confidence of [0.5, 0.7, 0.8, 0.82, 0.84, 0.85, 0.86, 0.87, 0.9, 0.95])
  console.log(`confidence ≥ ${confidence}:`, precisionAt(rows, byHost, confidence));

const indexLogits = crossValidated(hosts, untouched, isIndex, notNews);
const readingLogits = crossValidated(hosts, untouched, isReading, reading);
const said = rows.map((_, i) => {
  if (byHost[i] >= 0) return 'news-article';
  if ((byHostDeclared[i] > -CLEAR && facts[i][column('looksLikeFront')]) || indexLogits[i] > 0) return 'index';
  return readingLogits[i] > 0 ? 'other-article' : 'other';
});
const kindScores = ['news-article', 'other-article', 'index', 'other'].map((kind) => {
  const hit = said.filter((s, i) => s === kind && labels[i] === kind).length;
  return [kind, (2 * hit) / (said.filter((s) => s === kind).length + labels.filter((label) => label === kind).length)];
});
console.log(
  'F1 by kind:',
  kindScores.map(([kind, f1]) => `${kind} ${f1.toFixed(3)}`).join(', '),
  'macro',
  (kindScores.reduce((sum, [, f1]) => sum + f1, 0) / 4).toFixed(3),
);
if (options.errors) {
  rows.forEach((row, i) => {
    if (byHost[i] >= 0 !== Boolean(isNews[i])) console.log(byHost[i].toFixed(1), row.id.slice(0, 20), row.label, row.url.slice(0, 120));
  });
}

const round = (x, step) => Number((Math.round(x / step) * step).toFixed(1));
/** The model as a module: the biases, and a row for each signal with its weight in each of the four, 0 where it moves little. */
function moduleOf(models) {
  const short = models.map(({ weights, spread, least, step }) =>
    names.map((_, c) => (Math.abs(weights[c] * spread[c]) >= least ? round(weights[c], step) : 0)),
  );
  // the bias makes up for what rounding took from or gave to the average page
  const biases = models.map(({ weights, means, towards = 0 }, m) =>
    round(
      names.reduce((bias, _, c) => bias + (weights[c] - short[m][c]) * means[c], weights.at(-1) + towards),
      STEPS.news,
    ),
  );
  const rows = names.map((name, c) => `  [${short.map((weights) => weights[c]).join(', ')}], // ${name}`);
  return `// Learnt by test/bench/learn-detection.mjs; not to be edited by hand.

/** What each of the four starts from: news by what is declared alone, news by all; of the rest lists, and texts to read, by what is declared and counted. */
export const BIAS = [${biases.join(', ')}];

/** A row for each of SIGNALS, in their order: its weight in each of the four. */
export const WEIGHTS = [
${rows.join('\n')}
];
`;
}
/** A model of some columns, with zeros for the rest. */
function widened(columns, { weights, spread, means }) {
  const wide = (list) => every.map((c) => (columns.includes(c) ? list[columns.indexOf(c)] : 0));
  return { weights: [...wide(weights), weights.at(-1)], spread: wide(spread), means: wide(means) };
}
const model = moduleOf([
  { ...widened(declared, learn(declared, isNews)), least: LEAST.news, step: STEPS.news },
  { ...widened(read, learn(read, isNews)), towards: TOWARDS_NEWS, least: LEAST.news, step: STEPS.news },
  { ...widened(untouched, learn(untouched, isIndex, notNews)), least: LEAST.kinds, step: STEPS.kinds },
  { ...widened(untouched, learn(untouched, isReading, reading)), least: LEAST.kinds, step: STEPS.kinds },
]);
if (!options.keep) writeFileSync(join(here, '../../src/detection/model.ts'), model);
