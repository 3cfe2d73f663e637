// `npm test`: every check there is, one after the other, each timed. Ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOP = path.resolve(import.meta.dirname, '..');
const modules = (file) => path.join(TOP, 'node_modules', file);
const scratch = mkdtempSync(path.join(tmpdir(), 'lede-test-'));

/** A step passes with exit code 0. One that runs tests writes their count to `report`, and each of them counts. */
const STEPS = [
  { name: 'types', script: modules('typescript/bin/tsc'), args: ['--noEmit'] },
  { name: 'lint', script: modules('@biomejs/biome/bin/biome'), args: ['check', '.'] },
  {
    name: 'unit and page tests',
    script: modules('vitest/vitest.mjs'),
    // One world for all files saves a quarter of the time; each cleans up after itself.
    args: ['run', '--pool=threads', '--maxWorkers=2', '--no-isolate'],
    report: 'unit.json',
  },
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
  },
];

const totals = { passed: 0, failed: 0 };
const broken = new Set();
const begun = Date.now();
for (const step of STEPS) {
  const start = Date.now();
  const { passed, failed, note } = broken.has(step.needs) ? { passed: 0, failed: 1, note: `needs the ${step.needs}` } : run(step);
  totals.passed += passed;
  totals.failed += failed;
  if (failed) broken.add(step.name);
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
  const count = step.report ? `, ${passed} of ${passed + failed}` : '';
  console.log(`${failed ? '✗' : '✓'} ${seconds} s  ${step.name}${count}${note ? ` (${note})` : ''}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\nin ${((Date.now() - begun) / 1000).toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;

function run({ script, args, report, loud }) {
  const file = report && path.join(scratch, report);
  const reporters = report ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, ...reporters], {
    cwd: TOP,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  if (loud || status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
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
