import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of the built extension in real browsers; one file per browser and one for the stage, two at once: more at once slows what is timed. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['test/browser/**/*.test.mjs'],
    globalSetup: ['test/browser/global-setup.mjs'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
