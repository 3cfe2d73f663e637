import { answer } from '../messaging/messenger';
import { closeReader, openReader } from './over-page';
import { readPage } from './read-page';

// Injected on demand. A second injection into the same world finds the first one there and leaves it alone.
const HERE = Symbol.for('lede reader');
const world = globalThis as { [HERE]?: true };

if (!world[HERE]) {
  world[HERE] = true;
  answer({
    isReaderHere: () => true,
    read: () => (document.readyState === 'loading' ? { state: 'loading' } : readPage()),
    openReader: (_, by, site) => openReader(by, site),
    closeReader: () => closeReader(),
  });
}
