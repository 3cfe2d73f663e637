import { MOST_KEPT_KINDS, MOST_KEPT_SITES, type Settings } from './fields';

/** What is kept, with one kind on one site switched; without a kind the site goes as a whole. The newest stands last, the oldest goes. */
export function keptWith(kept: Settings['kept'], site: string, kind: string | undefined, on: boolean): Settings['kept'] {
  const { [site]: before = [], ...others } = kept;
  const rest = kind === undefined ? [] : before.filter((other) => other !== kind);
  const kinds = on && kind !== undefined ? [...rest, kind].slice(-MOST_KEPT_KINDS) : rest;
  const sites = Object.entries(others).slice(-(MOST_KEPT_SITES - 1));
  return Object.fromEntries(kinds.length > 0 ? [...sites, [site, kinds]] : sites);
}
