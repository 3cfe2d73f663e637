import { EN_PAGE } from '../languages/catalog';
import { isWhole, learn, packOf } from '../languages/known';
import { wantedPacks } from '../languages/wanted';
import { type Reading, read } from '../read';
import { languagesOfPage } from './page-languages';
import { snapshot } from './snapshot';
import { world } from './world';

/** What reading a page gives: what goes wrong is told, not thrown. */
export type PageReading = Reading | { state: 'failed'; message: string };

/** Read the page as it is now, with the packs of words that are there. */
export function readPage(): PageReading {
  try {
    learn(world.ledeLanguages ?? []);
    return read(snapshot(document), location.href);
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The packs that the page as it is now needs and that are not there yet. Where it cannot be asked, none: it is read without. */
export function lackingPacks(): string[] {
  try {
    learn(world.ledeLanguages ?? []);
    const wanted = wantedPacks(languagesOfPage(document)).filter((name) => !isWhole(name));
    return packOf('en') || wanted.includes('en') ? wanted : [EN_PAGE, ...wanted];
  } catch {
    return [];
  }
}
