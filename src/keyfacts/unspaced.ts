/** Languages written without spaces: words have no edges, and pairs of letters stand for them. */
export const UNSPACED = new Set(['ja', 'zh', 'th']);
