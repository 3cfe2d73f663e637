import { answer } from '../messaging/messenger';
import { closeReader, openReader } from './over-page';
import { world } from './world';

// Injected where the story is to stand over the page: all that showing needs. Reading is the reader script's.
if (!world.ledeOverlay) {
  world.ledeOverlay = true;
  answer({
    openReader: (_, by, site) => openReader(by, site),
    closeReader: () => closeReader(),
  });
}
