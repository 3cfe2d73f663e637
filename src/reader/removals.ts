import type { ElementContent } from 'hast';
import type { Removal } from '../extraction/article';
import type { PluralKey } from '../i18n/strings';

/** What the drawer calls the removals of each pass; passes it does not know are "other things". */
const NAMES: Record<string, PluralKey> = {};

/** The removals of one kind, with their places in the article's list. */
export interface RemovalGroup {
  name: PluralKey;
  removals: { index: number; removal: Removal }[];
}

/** The removals by kind, the largest first. */
export function groupRemovals(removals: readonly Removal[]): RemovalGroup[] {
  const groups = new Map<PluralKey, RemovalGroup>();
  removals.forEach((removal, index) => {
    const name = NAMES[removal.pass] ?? 'removedOther';
    const group = groups.get(name) ?? { name, removals: [] };
    group.removals.push({ index, removal });
    groups.set(name, group);
  });
  return [...groups.values()].sort((a, b) => b.removals.length - a.removals.length);
}

/** The nodes of the removals that were put back, by the body child they follow, in page order. */
export function returnedNodes(removals: readonly Removal[], back: ReadonlySet<number>): Map<number, ElementContent[]> {
  const nodes = new Map<number, ElementContent[]>();
  for (const index of [...back].sort((a, b) => a - b)) {
    const removal = removals[index];
    if (removal) nodes.set(removal.after, [...(nodes.get(removal.after) ?? []), removal.node]);
  }
  return nodes;
}
