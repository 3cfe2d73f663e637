// Prints how well key facts are chosen and read: against facts that people chose in seven languages, against the outlets' own deks, by
// what readers object to, and the time it takes.
//   npm run bench:keyfacts -- [--corpus DIR] [--sets a,b] [--budgets: all five] [--worst N: the N worst stories of each set]
// The corpus is looked for in --corpus, then in $CORPUS, then in ../shared/corpus.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgedArticles } from './judged-articles.mjs';
import { answersMarked, factFigures, mean, spanCounts } from './key-fact-figures.mjs';
import { articleOf, readDeks, readSet, SETS } from './key-fact-sets.mjs';
import { sentencesOf } from './key-fact-words.mjs';
import { bundle, openBlankPage } from './labelled-pages.mjs';
import { markFigures, printMarkFigures } from './mark-figures.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { corpus: { type: 'string' }, sets: { type: 'string' }, budgets: { type: 'boolean' }, worst: { type: 'string' } },
});
const corpus = resolve(options.corpus ?? process.env.CORPUS ?? join(here, '../../../shared/corpus'));
const asked = options.sets?.split(',') ?? [...SETS, 'deks', 'pages', 'flares', 'judged'];

/** At least so many marks, or this share of the sentences; at most this share of the letters. */
const USUAL = [3, 0.12, 0.2];
const BUDGETS = [[2, 0.08, 0.15], USUAL, [4, 0.15, 0.25], [3, 0.12, 0.3], [3, 0.12, 0.35]];

const LEDE = await load('key-facts-module.ts');
const number = (value) => (Number.isNaN(value) || value === undefined ? '   –' : value.toFixed(3));

async function load(file) {
  const code = await bundle(join(here, file), 'LEDE');
  new Function(code)();
  return globalThis.LEDE;
}

function limitsOf(record, sentences, [fewest, share, letters]) {
  return {
    limit: Math.max(fewest, Math.floor(sentences.length * share)),
    maxChars: Math.floor(letters * record.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)),
  };
}

/** The first sentences that fit: what the figures are held against. */
function lead(sentences, { limit, maxChars }) {
  const out = [];
  let letters = 0;
  for (const sentence of sentences) {
    if (out.length >= limit) break;
    if (out.length && letters + sentence.length > maxChars) continue;
    out.push(sentence);
    letters += sentence.length;
  }
  return out;
}

/** A story with its marks and the lead's, and what both are worth. */
function judge(record, budget) {
  const sentences = record.paragraphs.flatMap((text) => sentencesOf(text, record.lang).map(([start, end]) => text.slice(start, end)));
  const limits = limitsOf(record, sentences, budget);
  const article = record.article ?? articleOf(record);
  const facts = LEDE.keyFacts(article, limits);
  for (const { sentence, start, end } of facts)
    if (article.text.slice(start, end) !== sentence) throw new Error(`${record.id}: not word for word: ${sentence}`);
  const marks = facts.map(({ sentence }) => sentence);
  const first = lead(sentences, limits);
  return {
    record,
    facts,
    marks,
    own: factFigures(record.keyfacts, marks, record.lang),
    lead: factFigures(record.keyfacts, first, record.lang),
    answers: record.w5h1 && answersMarked(record.w5h1, marks, sentences, record.lang),
    leadAnswers: record.w5h1 && answersMarked(record.w5h1, first, sentences, record.lang),
    count: marks.length,
  };
}

const averages = (rows, whose) =>
  Object.fromEntries(['coverage', 'conciseness', 'hm'].map((figure) => [figure, mean(rows.map((row) => row[whose][figure]))]));

function printSets(sets, budget) {
  console.log(`\nbudget: ${budget[0]} sentences or ${budget[1] * 100} %, ${budget[2] * 100} % of the letters`);
  console.log('set          stories  coverage  (lead)  concise     hm   (lead)   marks');
  const all = [];
  for (const [name, records] of sets) {
    const rows = records.map((record) => judge(record, budget));
    const [own, first] = [averages(rows, 'own'), averages(rows, 'lead')];
    all.push({ name, own, first });
    console.log(
      `${name.padEnd(12)} ${String(rows.length).padStart(7)}     ${number(own.coverage)}   ${number(first.coverage)}    ${number(own.conciseness)}  ${number(own.hm)}    ${number(first.hm)}  ${mean(
        rows.map((row) => row.count),
      )
        .toFixed(1)
        .padStart(6)}`,
    );
    const answered = rows.filter((row) => row.answers !== undefined);
    if (answered.length && budget === USUAL)
      console.log(
        `             who, when, where in the marks ${number(mean(answered.map((row) => row.answers)))} (lead ${number(mean(answered.map((row) => row.leadAnswers)))})`,
      );
    if (budget === USUAL && rows.some(({ record }) => record.w5h1)) printSpans(rows.map(spansInMarks));
    if (budget === USUAL) printWorst(rows);
  }
  const people = all.filter(({ name }) => SETS.includes(name));
  const macro = (list, whose) =>
    `coverage ${number(mean(list.map((x) => x[whose].coverage)))} hm ${number(mean(list.map((x) => x[whose].hm)))}`;
  if (people.length === SETS.length) {
    console.log(`macro over seven: ${macro(people, 'own')} (lead ${macro(people, 'first')})`);
    const six = people.filter(({ name }) => name !== 'giveme5w1h');
    console.log(`macro over six:   ${macro(six, 'own')} (lead ${macro(six, 'first')})`);
  }
}

function printWorst(rows) {
  const sorted = [...rows].sort((a, b) => a.own.coverage - a.lead.coverage - (b.own.coverage - b.lead.coverage));
  for (const { record, marks } of sorted.slice(0, Number(options.worst ?? 0))) {
    console.log(`  ${record.id} ${record.title ?? ''}`);
    for (const fact of record.keyfacts) console.log(`    fact  ${fact}`);
    for (const mark of marks) console.log(`    mark  ${mark}`);
  }
}

const spansInMarks = ({ record, facts, marks }) =>
  spanCounts(
    record.w5h1,
    facts.flatMap(({ start, sentence, spans }) =>
      spans.map((span) => ({ kind: span.kind, text: sentence.slice(span.start - start, span.end - start) })),
    ),
    marks.join('\n'),
    record.lang,
  );

function printSpans(counts) {
  for (const question of ['who', 'when', 'where']) {
    const own = counts.flatMap((count) => (count[question] ? [count[question]] : []));
    const sum = (key) => own.reduce((total, count) => total + count[key], 0);
    console.log(
      `             spans, ${question.padEnd(5)} precision ${number(sum('right') / sum('found'))} of ${sum('found')}, recall ${number(sum('met') / sum('wanted'))} of ${sum('wanted')}`,
    );
  }
}

/** Single passages in Spanish with who, when and where. */
function printPassages() {
  console.log('\nflares: Spanish passages');
  printSpans(
    readSet(corpus, 'flares').map((record) => {
      const text = record.paragraphs.join('\n');
      const spans = LEDE.spansOf(text, 'es', undefined, LEDE.knownNames(text, 'es'));
      return spanCounts(
        record.w5h1,
        spans.map((span) => ({ kind: span.kind, text: text.slice(span.start, span.end) })),
        text,
      );
    }),
  );
}

/** What readers think of the marks as they are shown, nobody asking for a number: sentences of labelled pages were judged one by one. */
async function printJudged() {
  console.log('\nmarks as readers judge them');
  const stories = await judgedArticles(corpus);
  const marksOf = ({ article }) => LEDE.keyFacts(article).map((fact) => LEDE.sentenceOf(article, fact));
  for (const [name, kept] of [
    ['learnt from', false],
    ['kept back', true],
  ])
    printMarkFigures(
      name,
      markFigures(
        stories.filter((story) => story.kept === kept),
        marksOf,
      ),
    );
}

const words = (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Rounds over all stories; the fastest is what the work takes, the others what the machine did beside it. */
const ROUNDS = 9;

/** Milliseconds per 1,000 words, warm; and of stories four times as long. */
function printTime(sets) {
  console.log('\nms per 1,000 words (stories four times as long)');
  const longer = (record) => ({ ...record, paragraphs: Array(4).fill(record.paragraphs).flat() });
  const sums = { ms: 0, words: 0, longerMs: 0 };
  for (const [name, records] of sets) {
    const once = fastest(records.map(articleOf));
    const four = fastest(records.map(longer).map(articleOf));
    const count = records.map(articleOf).reduce((sum, { text }) => sum + words(text), 0) / 1000;
    console.log(`${name.padEnd(12)} ${(once / count).toFixed(1).padStart(5)} (${(four / count / 4).toFixed(1)})`);
    sums.ms += once;
    sums.longerMs += four / 4;
    sums.words += count;
  }
  console.log(`all stories  ${(sums.ms / sums.words).toFixed(1).padStart(5)} (${(sums.longerMs / sums.words).toFixed(1)})`);
}

/** Milliseconds that the key facts of these stories take. */
function fastest(articles) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    for (const article of articles) LEDE.keyFacts({ ...article });
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

/** The deks' stories as the extension reads them off their pages, with the dek and what repeats it left out. */
async function readPages() {
  const { browser, page } = await openBlankPage([await bundle(join(here, 'pages-module.ts'), 'PAGES')]);
  try {
    const out = [];
    for (const record of readDeks(corpus)) {
      const article = await page.evaluate(([html, url]) => PAGES.articleOfPage(html, url), [record.html, record.url]);
      if (!article) continue;
      const read = withoutDek(article, record);
      out.push({ ...record, article: read, paragraphs: read.text.split(/\n+/) });
    }
    return out;
  } finally {
    await browser.close();
  }
}

function withoutDek(article, { dek }) {
  const key = (text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const keys = dek.map(key);
  const repeats = (line) => keys.some((known) => known.includes(key(line)) || key(line).includes(known.slice(0, 80)));
  const text = article.text
    .split(/\n+/)
    .filter((line) => key(line) && !(line.length > 30 && repeats(line)))
    .join('\n\n');
  return { ...article, text, dek: undefined, publisherKeyPoints: undefined, lines: article.lines?.filter((line) => !repeats(line)) };
}

const sets = asked.filter((name) => SETS.includes(name)).map((name) => [name, readSet(corpus, name)]);
if (asked.includes('deks')) sets.push(['deks', readDeks(corpus)]);
if (asked.includes('pages')) sets.push(['pages', await readPages()]);
for (const budget of options.budgets ? BUDGETS : [USUAL]) printSets(sets, budget);
if (asked.includes('flares')) printPassages();
if (asked.includes('judged')) await printJudged();
const chosen = sets.filter(([name]) => SETS.includes(name));
if (chosen.length) printTime(chosen);
