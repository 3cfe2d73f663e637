// The names of the passes, in their order.
import { join } from 'node:path';
import { bundle } from './labelled-pages.mjs';

export async function passNames() {
  new Function(await bundle(join(import.meta.dirname, '../../src/extraction/passes/index.ts'), 'PASSES'))();
  return globalThis.PASSES.PASSES.map(({ name }) => name);
}
