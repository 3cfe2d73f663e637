// Learns src/detection/model.json from the shared labelled pages and prints how well it does, cross-validated by host.
//   npm run learn:detection -- [--corpus DIR] [--keep: print only, write nothing]
// The corpus is looked for in --corpus, then in $CORPUS, then in ../shared/corpus.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getDomain } from 'tldts';
import { bundle, labelledPages, openBlankPage, readPageText } from './labelled-pages.mjs';
import { fitLogistic, score } from './logistic.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, keep: { type: 'boolean' } } });
const corpus = resolve(options.corpus ?? process.env.CORPUS ?? join(here, '../../../shared/corpus'));
const FOLDS = 10;
const L2 = 3;

const pages = labelledPages(corpus);
const { browser, page } = await openBlankPage([await bundle(join(here, 'signals-in-page.ts'), 'SIGNALS')]);
const rows = [];
try {
  for (const one of pages)
    rows.push({ ...one, ...(await page.evaluate(([html, url]) => SIGNALS.measure(html, url), [readPageText(one.file), one.url])) });
} finally {
  await browser.close();
}

const cheapNames = Object.keys(rows[0].cheap);
const dearNames = Object.keys(rows[0].dear);
const names = [...cheapNames, ...dearNames];
const facts = rows.map((row) => [...cheapNames.map((name) => row.cheap[name]), ...dearNames.map((name) => row.dear[name])]);
const isNews = rows.map((row) => (row.label === 'news-article' ? 1 : 0));

/** The same for all pages of a site: a copy in a web archive counts as its original. */
function siteOf(row) {
  const url = row.url.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\//, '').replace(/^(?!https?:)/, 'http://');
  return getDomain(url, { allowPrivateDomains: true }) ?? row.id;
}
const folds = rows.map((row) => Number.parseInt(createHash('sha1').update(siteOf(row)).digest('hex').slice(0, 8), 16) % FOLDS);

const pick = (list, keep) => list.filter((_, i) => keep(i));
function crossValidated(groups, answers, columns) {
  const table = facts.map((row) => columns.map((c) => row[c]));
  const out = new Array(rows.length).fill(0);
  for (const group of new Set(groups)) {
    const weights = fitLogistic(
      pick(table, (i) => groups[i] !== group),
      pick(answers, (i) => groups[i] !== group),
      { l2: L2 },
    );
    for (let i = 0; i < rows.length; i++) if (groups[i] === group) out[i] = score(table[i], weights);
  }
  return out;
}

function figures(logits, keep = () => true) {
  let tp = 0,
    fp = 0,
    fn = 0,
    fronts = 0;
  rows.forEach((row, i) => {
    if (!keep(i)) return;
    const said = logits[i] >= 0;
    if (said && isNews[i]) tp++;
    else if (said) fp++;
    else if (isNews[i]) fn++;
    if (said && row.news_index) fronts++;
  });
  const P = tp / (tp + fp),
    R = tp / (tp + fn);
  return { F1: ((2 * P * R) / (P + R)).toFixed(3), P: P.toFixed(3), R: R.toFixed(3), fp, fn, fronts };
}

const every = names.map((_, i) => i);
const cheapColumns = every.slice(0, cheapNames.length);
const table = {};
table['cheap signals only'] = figures(crossValidated(folds, isNews, cheapColumns));
const logits = crossValidated(folds, isNews, every);
table['all signals'] = figures(logits);
const setOf = rows.map((row) => row.set);
const leftOut = crossValidated(setOf, isNews, every);
for (const set of new Set(setOf)) {
  table[`  by host, ${set}`] = figures(logits, (i) => setOf[i] === set);
  table[`  learnt without ${set}`] = figures(leftOut, (i) => setOf[i] === set);
}
console.table(table);

const round = (x) => Math.round(x * 10) / 10;
function learnt(columns, answers, keep = () => true) {
  const weights = fitLogistic(
    pick(facts, keep).map((row) => columns.map((c) => row[c])),
    pick(answers, keep),
    { l2: L2 },
  );
  const named = { bias: round(weights.at(-1)) };
  columns.forEach((c, i) => {
    if (round(weights[i])) named[names[c]] = round(weights[i]);
  });
  return named;
}
const notNews = (i) => !isNews[i];
const kind = (label) =>
  learnt(
    every,
    rows.map((row) => (row.label === label ? 1 : 0)),
    notNews,
  );
const model = {
  cheap: learnt(cheapColumns, isNews),
  all: learnt(every, isNews),
  'other-article': kind('other-article'),
  index: kind('index'),
  other: kind('other'),
};
if (!options.keep) writeFileSync(join(here, '../../src/detection/model.json'), `${JSON.stringify(model, null, 2)}\n`);
