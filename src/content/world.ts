import type { sentences } from '../keyfacts/sentences';
import type { LanguagePack } from '../languages/pack';
import type { BroughtFace } from './faces';
import type { readPage } from './read-page';

/** What our scripts leave for each other in the extension's own world of a page, which the page cannot see. */
export interface World {
  /** Left by the reader script, for the overlay's. */
  ledeReader?: { readPage: typeof readPage; sentences: typeof sentences };
  /** The overlay's script is there. */
  ledeOverlay?: true;
  /** Left by the scripts of the languages. */
  ledeLanguages?: LanguagePack[];
  /** Left by the scripts of the font faces. */
  ledeFaces?: BroughtFace[];
}

export const world = globalThis as World;
