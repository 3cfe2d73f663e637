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

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(.+)$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is common in old addresses
  }
}

/** Reads an address; a copy in a web archive counts as its original. Never throws. */
export function readAddress(url: string): Address {
  const original = ARCHIVED.exec(url.slice(0, 2000))?.[1] ?? url.slice(0, 2000);
  let host = '';
  let path = '';
  let query = '';
  try {
    const parsed = new URL(original);
    host = parsed.hostname.toLowerCase();
    path = decoded(parsed.pathname).toLowerCase();
    query = parsed.search.toLowerCase();
  } catch {
    // no address, no facts
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
