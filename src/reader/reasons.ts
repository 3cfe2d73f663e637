import type { MessageKey, PluralKey } from '../i18n/strings';

/** A kind of removed things: what the drawer calls it, and the plain words of each reason. */
export interface Reason {
  group: PluralKey;
  words: MessageKey;
}

const reason = (group: PluralKey, words: MessageKey): Reason => ({ group, words });

const REPEATED = reason('removedRepeats', 'whyRepeated');
const LEADS_AWAY = reason('removedLists', 'whyLeadsAway');
const NAVIGATION = reason('removedButtons', 'whyNavigation');
const DIALOGUE = reason('removedForms', 'whyForm');
const ABOUT_STORY = reason('removedLines', 'whyAboutStory');
const NOTICE = reason('removedNotes', 'whyNotice');
const OF_PICTURE = reason('removedCaptions', 'whyOfPicture');
const BESIDE = reason('removedBoxes', 'whyBeside');
const APART = reason('removedBoxes', 'whyApart');

/** The reasons that extraction gives. */
export const REASONS: Record<string, Reason> = {
  'stands in the story already': REPEATED,
  'a quotation set large that stands in the story': REPEATED,
  'the headline again': REPEATED,
  'stands under the headline': REPEATED,
  'says the same as a picture beside it': REPEATED,
  'the publisher’s key points, shown on top': reason('removedRepeats', 'whyKeyPoints'),
  'a list of links': LEADS_AWAY,
  'a linked heading': LEADS_AWAY,
  'a link to another page': LEADS_AWAY,
  'links to other stories': LEADS_AWAY,
  'heads links to other pages': LEADS_AWAY,
  'another article': LEADS_AWAY,
  'a link to another story': LEADS_AWAY,
  'a line that leads to another story': LEADS_AWAY,
  'leads to another story': LEADS_AWAY,
  'buttons for sharing': reason('removedButtons', 'whyShare'),
  navigation: NAVIGATION,
  'a menu': NAVIGATION,
  'the way to this page': NAVIGATION,
  'a player’s own text': reason('removedButtons', 'whyPlayer'),
  'an invitation to subscribe or sign up': reason('removedForms', 'whyInvitation'),
  'readers’ comments': reason('removedForms', 'whyComments'),
  'a form': DIALOGUE,
  'a dialogue over the page': DIALOGUE,
  advertising: reason('removedAds', 'whyAd'),
  byline: ABOUT_STORY,
  'kicker, byline or date': ABOUT_STORY,
  'date and time': ABOUT_STORY,
  'date, section or tags': ABOUT_STORY,
  'a line above the story': ABOUT_STORY,
  'about the author': reason('removedNotes', 'whyAuthor'),
  'a call to the reader': reason('removedNotes', 'whyInvitation'),
  'a notice, not the story': NOTICE,
  'a line below the story': NOTICE,
  'below the story': NOTICE,
  'an address': NOTICE,
  'caption of a picture': OF_PICTURE,
  'credit of a picture': OF_PICTURE,
  'a line beside a picture': OF_PICTURE,
  'text of a picture or chart': OF_PICTURE,
  'beside the story': BESIDE,
  'a side column': BESIDE,
  'in a box of its own after the story': APART,
  'in a box of its own between the story’s paragraphs': APART,
  'an embedded post or widget': reason('removedBoxes', 'whyEmbed'),
  'no part of the story': reason('removedBoxes', 'whyNoPart'),
  'a heading with nothing below it': reason('removedOther', 'whyNoPart'),
};

const UNKNOWN = reason('removedOther', 'whyNoPart');

/** The words of a reason; one that is not known here is told as "other". */
export const reasonOf = (why: string): Reason => (Object.hasOwn(REASONS, why) && REASONS[why]) || UNKNOWN;
