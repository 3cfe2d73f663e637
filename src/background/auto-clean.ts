import type { OpenedBy, Report } from '../messaging/protocol';

/** What happened that may concern auto-clean in a tab. */
export type Event =
  /** The detector told of the tab's page; `alone`: the person went there to see it as it is. */
  | { type: 'detected'; site: string | null; report: Report; alone: boolean }
  /** The list of sites changed while the tab shows a page of `site`. */
  | { type: 'switched'; site: string | null; before: readonly string[] };

/** What to do in that tab: ask its detector to report, open the reader over the page, close it, or nothing. */
export type Act = { do: 'nothing' } | { do: 'ask' } | { do: 'open'; by: OpenedBy } | { do: 'close' };

const NOTHING: Act = { do: 'nothing' };

/**
 * Auto-clean, as one decision. It knows no tab and no browser. The page has the last word: there the whole story is read, and it is
 * known whether the person closed the reader on this address; it declines to open what is not surely a story.
 * @param sites the sites that are switched on now
 */
export function autoClean(event: Event, sites: readonly string[]): Act {
  const { site } = event;
  if (site === null) return NOTHING;
  const on = sites.includes(site);
  if (event.type === 'detected') {
    const { kind, cause } = event.report;
    if (!on || kind !== 'news-article' || (event.alone && cause === 'page')) return NOTHING;
    return { do: 'open', by: cause === 'asked' ? 'switch' : 'auto' };
  }
  if (on === event.before.includes(site)) return NOTHING;
  return on ? { do: 'ask' } : { do: 'close' };
}
