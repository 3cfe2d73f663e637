import type { Element, ElementContent, Root } from 'hast';
import type { Article, Removal } from '../extraction/article';
import type { PluralKey } from '../i18n/strings';
import { reasonOf } from './reasons';

/** A removal with its place in the article's list. */
export interface Listed {
  index: number;
  removal: Removal;
}

/** The removals of one kind. */
export interface RemovalGroup {
  name: PluralKey;
  removals: Listed[];
}

/** What a reader misses: a caption that was taken out of the text to stand under its picture is not gone. */
export function missing(article: Pick<Article, 'body' | 'removals' | 'leadImage'>): Listed[] {
  const captions = [...captionsIn(article.body), `${article.leadImage?.caption ?? ''}${article.leadImage?.credit ?? ''}`].map(squeezed);
  const isCaption = (text: string) => text !== '' && captions.some((caption) => caption.includes(text));
  return article.removals.map((removal, index) => ({ index, removal })).filter(({ removal }) => !isCaption(squeezed(removal.text)));
}

/** Without blanks, and without the mark of a shortened preview. */
const squeezed = (text: string): string => text.replace(/\s+|…$/g, '');

function captionsIn(node: Root | Element): string[] {
  if (node.type === 'element' && node.tagName === 'figcaption') return [textOf(node)];
  return node.children.flatMap((child) => (child.type === 'element' ? captionsIn(child) : []));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** The removals by kind, the largest first. */
export function groupRemovals(removals: readonly Listed[]): RemovalGroup[] {
  const groups = new Map<PluralKey, RemovalGroup>();
  for (const listed of removals) {
    const name = reasonOf(listed.removal.why).group;
    const group = groups.get(name) ?? { name, removals: [] };
    group.removals.push(listed);
    groups.set(name, group);
  }
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

/** What is back in the story: what the reader always keeps on this site, and what was put back or taken out by hand. */
export function inStory(removals: readonly Removal[], kinds: readonly string[], byHand: ReadonlyMap<number, boolean>): ReadonlySet<number> {
  const back = removals.flatMap(({ kind }, index) => {
    const kept = kind !== undefined && kinds.includes(kind);
    return (byHand.get(index) ?? kept) ? [index] : [];
  });
  return new Set(back);
}
