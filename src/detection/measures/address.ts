/** What an address says, read once. */
export interface Address {
  host: string;
  /** Path segments in lower case, decoded, without the empty ones. */
  segments: string[];
  /** The longest segment's words: the slug where there is one. */
  slug: string[];
  path: string;
  query: string;
}

const ARCHIVE = /^.*\/web\/\d+\w*\/(?=http)/i;
const LONGEST = 2000;

/** Reads an address; a copy in a web archive counts as its original. Never throws. */
export function readAddress(url: string): Address {
  let host = '';
  let path = '';
  let query = '';
  try {
    const { hostname, pathname, search } = new URL(
      (url.includes('/web/') ? url.replace(ARCHIVE, '') : url).slice(0, LONGEST).toLowerCase(),
    );
    host = hostname;
    query = search;
    path = pathname;
    path = decodeURIComponent(path).toLowerCase();
  } catch {
    // no address, no facts; a stray % is common in old ones
  }
  const segments = path.split('/').filter(Boolean);
  let slug: string[] = [];
  for (const segment of segments) {
    const words = segment
      .replace(/\.\w{2,5}$/, '')
      .split(/[-_,.+ ]+/)
      .filter(Boolean);
    if (words.length >= slug.length) slug = words;
  }
  return { host: host.replace(/^www\./, ''), segments, slug, path, query };
}
