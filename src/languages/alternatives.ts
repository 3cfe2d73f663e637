/** The names as alternatives of a pattern, longest first so that none hides a longer one; matches nothing where there are none. */
export function alternatives(names: Iterable<string>): string {
  const list = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return list.length ? list.join('|') : '(?!)';
}
