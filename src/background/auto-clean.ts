import type { OpenedBy, Report } from '../messaging/protocol';

/** What happened that may concern auto-clean in a tab. */
export type Event =
  /** The detector told of the tab's page. */
  | { type: 'detected'; site: string | null; report: Report }
  /** The list of sites changed while the tab shows a page of `site`. */
  | { type: 'switched'; site: string | null; before: readonly string[] };

/** What to do in that tab: ask its detector to report, open the reader over the page, close it, or nothing. */
export type Act = { do: 'nothing' } | { do: 'ask' } | { do: 'open'; by: OpenedBy } | { do: 'close' };

const NOTHING: Act = { do: 'nothing' };

/**
 * Auto-clean, as one decision. It knows no tab and no browser: whether the person closed the reader on this address is known by
 * the page alone, which then declines to open for 'auto'.
 * @param sites the sites that are switched on now
 * @param sure confidence from which a page is surely a story; stricter than the lit button
 */
export function autoClean(event: Event, sites: readonly string[], sure: number): Act {
  const { site } = event;
  if (site === null) return NOTHING;
  const on = sites.includes(site);
  if (event.type === 'detected') {
    const { kind, confidence, cause } = event.report;
    if (!on || kind !== 'news-article' || confidence < sure) return NOTHING;
    return { do: 'open', by: cause === 'asked' ? 'switch' : 'auto' };
  }
  if (on === event.before.includes(site)) return NOTHING;
  return on ? { do: 'ask' } : { do: 'close' };
}
