import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What is checked on the stage takes minutes: a command of its own, `npm run test:stage`. */
const onStage = process.env.STAGE === '1';

/** Tests of the built extension in real browsers; one file per browser, and both at once. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: [onStage ? 'test/browser/on-stage.test.mjs' : 'test/browser/**/*.test.mjs'],
    exclude: onStage ? [] : ['test/browser/on-stage.test.mjs'],
    globalSetup: ['test/browser/global-setup.mjs'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
