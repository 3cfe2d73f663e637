import { test } from 'vitest';

/** What differs in no browser is tried in one: `test` there, nothing elsewhere. */
export const inOne = ({ kind }) => (kind === 'chromium' ? test : () => undefined);
