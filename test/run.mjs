// `npm test`: every check there is, two at a time, each timed. Ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOP = path.resolve(import.meta.dirname, '..');
const modules = (file) => path.join(TOP, 'node_modules', file);
const scratch = mkdtempSync(path.join(tmpdir(), 'lede-test-'));

/** At most so many steps run at a time. */
const AT_ONCE = 2;

/**
 * A step passes with exit code 0. One that runs tests writes their count to `report`, and each of them counts.
 * One that `needs` another waits for it, and fails with it; one that runs `alone` waits for all others.
 */
const STEPS = [
  {
    name: 'unit and page tests',
    script: modules('vitest/vitest.mjs'),
    // One worker and one world for all files take half the work of two: a page is made once. Each cleans up after itself.
    args: ['run', '--pool=threads', '--maxWorkers=1', '--no-isolate'],
    report: 'unit.json',
  },
  { name: 'types', script: modules('typescript/bin/tsc'), args: ['--noEmit'] },
  { name: 'lint', script: modules('@biomejs/biome/bin/biome'), args: ['check', '.'] },
  { name: 'build', script: modules('vite/bin/vite.js'), args: ['build', '--logLevel', 'warn'] },
  { name: 'sizes', script: path.join(TOP, 'test/bench/sizes.mjs'), args: [], loud: true, needs: 'build' },
  // Where the shared pages lie beside the project, no figure of the news stories may fall below its floor.
  ...(existsSync(path.join(TOP, '../shared/tools/extraction'))
    ? [
        {
          name: 'floors of the news stories',
          script: path.join(TOP, 'test/bench/extraction.mjs'),
          args: ['--sets', 'news', '--floors'],
          loud: true,
        },
      ]
    : []),
  {
    name: 'linter of the add-on store',
    script: modules('web-ext/bin/web-ext.js'),
    args: ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
    needs: 'build',
  },
  {
    name: 'browser tests',
    script: modules('vitest/vitest.mjs'),
    args: ['run', '--config', 'test/browser/vitest.config.ts'],
    report: 'browser.json',
    needs: 'build',
    // Some hold the reader to a time.
    alone: true,
  },
];

const totals = { passed: 0, failed: 0 };
/** Whether a step that is done passed, by its name. */
const passed = new Map();
const begun = Date.now();
const waiting = [...STEPS];
const running = new Set();
while (waiting.length || running.size) {
  const next = running.size < AT_ONCE ? waiting.findIndex(isReady) : -1;
  if (next < 0) {
    await Promise.race(running);
    continue;
  }
  const [step] = waiting.splice(next, 1);
  const done = take(step).finally(() => running.delete(done));
  running.add(done);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\nin ${((Date.now() - begun) / 1000).toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;

/** Whether a step that waits may begin: what it needs is done, and it or another that runs alone is not in the way. */
function isReady({ needs, alone }) {
  if (needs && !passed.has(needs)) return false;
  return !alone || (!running.size && waiting.every((other) => other.alone));
}

/** Run a step, count it and say how it went. */
async function take(step) {
  const start = Date.now();
  const result = passed.get(step.needs) === false ? { passed: 0, failed: 1, note: `needs the ${step.needs}` } : await run(step);
  totals.passed += result.passed;
  totals.failed += result.failed;
  passed.set(step.name, !result.failed);
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
  const count = step.report ? `, ${result.passed} of ${result.passed + result.failed}` : '';
  console.log(`${result.failed ? '✗' : '✓'} ${seconds} s  ${step.name}${count}${result.note ? ` (${result.note})` : ''}`);
}

async function run({ script, args, report, loud }) {
  const file = report && path.join(scratch, report);
  const reporters = report ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`] : [];
  const child = spawn(process.execPath, [script, ...args, ...reporters], {
    cwd: TOP,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  const status = await new Promise((done) => child.once('close', done));
  if (loud || status !== 0) console.log(said.trimEnd());
  return report ? countOf(file, status) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** What a report of Vitest counts; a run that ended badly without a failed test is a failure too. */
function countOf(file, status) {
  try {
    const { numPassedTests: passed, numFailedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = Math.max(numFailedTests, numTotalTests - passed, status === 0 ? 0 : 1);
    return { passed, failed };
  } catch {
    return { passed: 0, failed: 1, note: 'no report' };
  }
}
