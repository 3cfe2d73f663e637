import { type Reading, read } from '../read';
import { snapshot } from './snapshot';

/** Key facts at most. */
const FACTS = 7;

/** Read the page as it is now; what goes wrong is told, not thrown. */
export function readPage(): Reading | { state: 'failed'; message: string } {
  try {
    return read(snapshot(document), location.href, { limit: FACTS });
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
