import { afterAll, vi } from 'vitest';

/**
 * All test files share one world. One that puts something in the place of a module calls this before it imports what it tests: it sees
 * nothing that others have loaded, and others see nothing of it.
 */
export function alone(): void {
  vi.resetModules();
  afterAll(() => {
    vi.resetModules();
  });
}
