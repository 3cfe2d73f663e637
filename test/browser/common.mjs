// What both drivers need: waiting, and a throw-away copy of the built extension with another manifest.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Ask again until `ask` answers something true, and return that. */
export async function until(ask, { timeout = 20_000, every = 60, what = 'a condition' } = {}) {
  const end = Date.now() + timeout;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}${last ? `: ${last.message}` : ''}`);
    await sleep(every);
  }
}

/** Copy a built extension to a new folder; `change` gets the manifest and may alter it. */
export function patchedCopy(dist, change) {
  const copy = mkdtempSync(path.join(tmpdir(), 'lede-'));
  cpSync(dist, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  return copy;
}

/** Source text that calls `code` (an expression, or a function with plain-data arguments) in another context. */
export const sourceOf = (code, args) =>
  typeof code === 'function' ? `(${code})(${args.map((arg) => JSON.stringify(arg)).join(', ')})` : code;

/** Wait for a file to be saved whole; its name and text. It is taken away, so that the next one is another. */
export async function saved(folder) {
  const name = await until(
    () => {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      return (
        names.every((file) => !/\.(part|crdownload|tmp)$/.test(file)) &&
        names.find((file) => readFileSync(path.join(folder, file)).length > 0)
      );
    },
    { what: 'a saved file' },
  );
  const text = readFileSync(path.join(folder, name), 'utf8');
  rmSync(path.join(folder, name));
  return { name, text };
}
