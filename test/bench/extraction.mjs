// Prints how well stories are read on the shared sets, and holds the floors.
//   npm run bench:extraction -- [--sets news,zyte,wcxb,world] [--worth: what each pass is worth] [--left-out: words of an outlet's own pages
//                               left out when it is scored] [--floors: fail below extraction-floors.json] [--worst N] [--tools DIR]
// Pages and metrics are those of the shared scorers, looked for in --tools, then in $TOOLS, then in ../shared/tools.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, openBlankPage } from './labelled-pages.mjs';
import { FOLDS, foldOf, withoutOwnWords } from './left-out.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    tools: { type: 'string' },
    sets: { type: 'string', default: 'news,zyte,wcxb,world' },
    worth: { type: 'boolean' },
    'left-out': { type: 'boolean' },
    floors: { type: 'boolean' },
    worst: { type: 'string' },
  },
});
const lib = join(resolve(options.tools ?? process.env.TOOLS ?? join(here, '../../../shared/tools')), 'extraction/lib');
if (!existsSync(lib)) {
  console.log(`no shared pages at ${lib}: nothing measured`);
  process.exit(0);
}
const scorer = (name) => import(pathToFileURL(join(lib, name)));
const { load } = await scorer('corpus.mjs');
const metrics = await scorer('metrics.mjs');
const FLOORS = JSON.parse(readFileSync(join(here, 'extraction-floors.json'), 'utf8'));
const MODULE = join(here, 'extraction-module.ts');

/** How a page of a set is scored, and the pages together. */
const SETS = {
  news: { page: ({ truth }, got) => metrics.newsPage(truth, got.own, got), total: metrics.newsTotal },
  zyte: { page: ({ gold }, got) => metrics.zytePage(gold, got.own), total: metrics.zyteTotal },
  wcxb: { page: (page, got) => metrics.wcxbPage(page.gold, got.own, page.with, page.without), total: metrics.wcxbTotal },
  world: { page: (page, got) => metrics.worldPage(got.own, page.with, page.without), total: metrics.worldTotal },
};
const pagesOf = (set) => load(set, 'dev').filter(({ type }) => set !== 'wcxb' || type === 'article');

/** Read every page in Chromium and score it: [{ id, …scores, ms, floor }]. With several lists of passes to leave out, such rows for each. */
async function scored(set, pages, plugins, skips = [[]]) {
  const { browser, page: tab } = await openBlankPage([
    await bundle(MODULE, 'extractor', plugins),
    await bundle(join(lib, 'page.mjs'), 'PAGE'),
  ]);
  try {
    const rows = skips.map(() => []);
    for (const page of pages) {
      const results = await tab.evaluate(
        async ([html, url, skips]) => {
          const out = [];
          for (const skip of skips) {
            globalThis.skipped = skip;
            out.push(await globalThis.bench(html, url, 1));
          }
          return out;
        },
        [page.html(), page.url, skips],
      );
      for (const [i, got] of results.entries())
        rows[i].push({ id: page.id, ...SETS[set].page(page, { ...got, own: got.own ?? '' }), ms: got.ms, floor: got.floor });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

const sum = (rows, key) => rows.reduce((all, row) => all + row[key], 0);

/** One flat row of figures of a set. */
function figuresOf(set, rows) {
  const { news, ...flat } = SETS[set].total(rows);
  return { ...flat, ...news, 'x floor': sum(rows, 'ms') / sum(rows, 'floor') };
}

const shown = (figures) =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join('  ');

let fallen = 0;
for (const set of options.sets.split(',')) {
  const pages = pagesOf(set);
  const [rows] = await scored(set, pages);
  const figures = figuresOf(set, rows);
  console.log(`${set}, ${pages.length} pages: ${shown(figures)}`);
  const worst = rows.toSorted((a, b) => a.f1 - b.f1).slice(0, Number(options.worst ?? 0));
  for (const { id, f1 } of worst) console.log(`    ${f1.toFixed(3)}  ${id}`);
  if (options.floors) {
    for (const [name, floor] of Object.entries(FLOORS[set])) {
      // What counts faults has a ceiling instead.
      const isFault = name === 'lost' || name === 'twice' || name === 'foreign';
      if (isFault ? figures[name] <= floor : figures[name] >= floor) continue;
      console.log(`    below the floor: ${name} ${figures[name].toFixed(4)}, was ${floor}`);
      fallen++;
    }
  }
  if (options['left-out'] && set === 'news') console.log(`    outlets left out: ${shown(await leftOut(pages))}`);
  if (options.worth) await worthOfPasses(set, pages, figures);
}
process.exitCode = fallen ? 1 : 0;

/** Every outlet scored without the words that stand on its own pages only, a fifth of the outlets at a time. */
async function leftOut(pages) {
  const others = Object.keys(SETS)
    .filter((set) => set !== 'news')
    .flatMap(pagesOf);
  const rows = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = pages.filter(({ id }) => foldOf(id) === fold);
    const [scores] = await scored('news', own, [withoutOwnWords(fold, pages, others)]);
    rows.push(...scores);
  }
  return figuresOf('news', rows);
}

/** What is lost without a pass, one after the other. */
async function worthOfPasses(set, pages, { f1, perfect = 0 }) {
  const { passNames } = await import(pathToFileURL(join(here, 'pass-names.mjs')));
  const names = await passNames();
  const all = await scored(
    set,
    pages,
    [],
    names.map((name) => [name]),
  );
  for (const [i, name] of names.entries()) {
    const without = figuresOf(set, all[i]);
    const points = (whole, part) => (100 * (whole - part)).toFixed(2).padStart(6);
    console.log(`    ${name.padEnd(16)} f1 ${points(f1, without.f1)}  perfect ${points(perfect, without.perfect ?? 0)}`);
  }
}
