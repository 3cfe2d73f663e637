import { sentences } from '../keyfacts/sentences';
import { answer } from '../messaging/messenger';
import { lackingPacks, readPage } from './read-page';
import { world } from './world';

// Injected on demand, and all that reading needs. A second injection into the same world finds the first one there and leaves it alone.
if (!world.ledeReader) {
  world.ledeReader = { readPage, sentences };
  answer({
    packsWanted: () => lackingPacks(),
    read: () => (document.readyState === 'loading' ? { state: 'loading' } : readPage()),
  });
}
