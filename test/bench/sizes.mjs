// What the build weighs: `node test/bench/sizes.mjs` prints a table and fails where a script is over its budget.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes after gzip. The detector runs on every page, the reader where it is asked for, and over.js where the story stands over the page.
 * What is over `most` fails; `goal` is where it should be.
 */
const BUDGETS = {
  'detector.js': { goal: 6_000, most: 6_000 },
  'reader.js': { goal: 70_000, most: 80_000 },
  'over.js': { goal: 40_000, most: 44_000 },
};

const dist = path.resolve(import.meta.dirname, '../../dist/chrome');
const sizes = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(js|css|html|json)$/.test(entry.name))
  .map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    return { name: path.relative(dist, file).replaceAll('\\', '/'), bytes: content.length, zipped: gzipSync(content, { level: 9 }).length };
  });
const inKilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
const over = [];

console.log('     kB    gzip  budget    goal');
for (const { name, bytes, zipped } of sizes.sort((a, b) => b.zipped - a.zipped)) {
  const budget = BUDGETS[name];
  if (budget === undefined && /^(faces|languages|_locales)\//.test(name)) continue;
  if (budget && zipped > budget.most) over.push(`${name} is ${zipped} bytes, its budget is ${budget.most}`);
  console.log(
    inKilobytes(bytes),
    inKilobytes(zipped),
    budget ? inKilobytes(budget.most) : '       ',
    budget ? inKilobytes(budget.goal) : '       ',
    ` ${name}`,
  );
}
for (const name of Object.keys(BUDGETS)) if (!sizes.some((size) => size.name === name)) over.push(`${name} was not built`);
for (const line of over) console.error(line);
if (over.length) process.exitCode = 1;
