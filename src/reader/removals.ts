import type { ElementContent } from 'hast';
import type { Removal } from '../extraction/article';
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
  'in a box of its own after the story': 'removedBoxes',
  'in a box of its own between the story’s paragraphs': 'removedBoxes',
  'an embedded post or widget': 'removedBoxes',
};

/** The removals of one kind, with their places in the article's list. */
export interface RemovalGroup {
  name: PluralKey;
  removals: { index: number; removal: Removal }[];
}

/** The removals by kind, the largest first. */
export function groupRemovals(removals: readonly Removal[]): RemovalGroup[] {
  const groups = new Map<PluralKey, RemovalGroup>();
  removals.forEach((removal, index) => {
    const name = (Object.hasOwn(KINDS, removal.why) && KINDS[removal.why]) || 'removedOther';
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
