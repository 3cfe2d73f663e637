import { getDomain, getHostname } from 'tldts';

/**
 * The site of an address: its registrable domain ("https://www.bbc.co.uk/news" -> "bbc.co.uk"). Shared hosts count by their
 * tenant ("a.github.io"); an IP address or a name without a dot is its own site.
 * @returns null where the address is no web page
 */
export function siteOf(url: string): string | null {
  if (!/^https?:/i.test(url)) return null;
  const host = getHostname(url);
  if (!host) return null;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
