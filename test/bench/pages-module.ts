import type { Article } from '../../src/extraction/article';
import { extract } from '../../src/extraction/extract';

/** The story of a saved page, as the extension reads it. */
export function articleOfPage(html: string, url: string): Article | null {
  return extract(new DOMParser().parseFromString(html, 'text/html'), url);
}
