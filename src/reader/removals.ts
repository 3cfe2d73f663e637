import type { Element, ElementContent, Root } from 'hast';
import type { Article, Removal } from '../extraction/article';
import type { PluralKey } from '../i18n/strings';

/** What the drawer calls the removals with each reason; reasons it does not know are "other things". */
const KINDS: Record<string, PluralKey> = {
  'stands in the story already': 'removedRepeats',
  'a quotation set large that stands in the story': 'removedRepeats',
  'the headline again': 'removedRepeats',
  'stands under the headline': 'removedRepeats',
  'the publisher’s key points, shown on top': 'removedRepeats',
  'says the same as a picture beside it': 'removedRepeats',
  'a list of links': 'removedLists',
  'a linked heading': 'removedLists',
  'a link to another page': 'removedLists',
  'links to other stories': 'removedLists',
  'another article': 'removedLists',
  'a link to another story': 'removedLists',
  'a line that leads to another story': 'removedLists',
  'leads to another story': 'removedLists',
  'buttons for sharing': 'removedButtons',
  navigation: 'removedButtons',
  'a menu': 'removedButtons',
  'a player’s own text': 'removedButtons',
  'an invitation to subscribe or sign up': 'removedForms',
  'readers’ comments': 'removedForms',
  'a form': 'removedForms',
  'a dialogue over the page': 'removedForms',
  advertising: 'removedAds',
  byline: 'removedLines',
  'kicker, byline or date': 'removedLines',
  'date and time': 'removedLines',
  'date, section or tags': 'removedLines',
  'a line above the story': 'removedLines',
  'about the author': 'removedNotes',
  'a call to the reader': 'removedNotes',
  'a notice, not the story': 'removedNotes',
  'a line below the story': 'removedNotes',
  'below the story': 'removedNotes',
  'an address': 'removedNotes',
  'not shown on the page': 'removedHidden',
  'caption of a picture': 'removedCaptions',
  'credit of a picture': 'removedCaptions',
  'a line beside a picture': 'removedCaptions',
  'text of a picture or chart': 'removedCaptions',
  'beside the story': 'removedBoxes',
  'a side column': 'removedBoxes',
  'no part of the story': 'removedBoxes',
  'in a box of its own after the story': 'removedBoxes',
  'in a box of its own between the story’s paragraphs': 'removedBoxes',
  'an embedded post or widget': 'removedBoxes',
};

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
  const captions = [...captionsIn(article.body), article.leadImage?.caption ?? ''].map(squeezed);
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
    const name = (Object.hasOwn(KINDS, listed.removal.why) && KINDS[listed.removal.why]) || 'removedOther';
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
