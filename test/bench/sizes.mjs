// What the build weighs: `node test/bench/sizes.mjs` prints a table and fails where a script is over its budget.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip. The detector runs on every page, the reader where it is asked for. */
const BUDGETS = { 'detector.js': 6_000, 'reader.js': 70_000 };

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

console.log('     kB    gzip  budget');
for (const { name, bytes, zipped } of sizes.sort((a, b) => b.zipped - a.zipped)) {
  const budget = BUDGETS[name];
  if (budget === undefined && /^(faces|_locales)\//.test(name)) continue;
  if (budget && zipped > budget) over.push(`${name} is ${zipped} bytes, its budget is ${budget}`);
  console.log(inKilobytes(bytes), inKilobytes(zipped), budget ? inKilobytes(budget) : '       ', ` ${name}`);
}
for (const name of Object.keys(BUDGETS)) if (!sizes.some((size) => size.name === name)) over.push(`${name} was not built`);
for (const line of over) console.error(line);
if (over.length) process.exitCode = 1;
