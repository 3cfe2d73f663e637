import { WORD_START } from '../../languages/edges';
import { ofKnown, wordsOf } from '../../languages/known';

/** Signs of furniture in every language that prose never holds, at any length; small letters. */
const ANYWHERE = ['https?:\\/\\/', 'www\\.\\p{Alpha}', 'pic\\.twitter', '©', '\\w@[\\w-]+\\.\\w{2,}'];

/** Signs that count in a line of label length, anywhere in it. */
const IN_LABELS = [
  'alamy',
  'shutterstock',
  'getty images?',
  'istock',
  '(?:ap|afp|reuters|epa|dpa|ansa|efe|imago|picture alliance)(?: photo)?\\s*[/)|]',
  '[/|]\\s*(?:ap|afp|reuters|epa|dpa|ansa|efe|getty|imago)\\b',
];

/** Signs that count at the beginning of a line of label length. */
const AT_START = ['video:', '\\(?[\\p{Alpha} .]+\\/[\\p{Alpha} .]+\\)?$'];

/** What is looked for in small letters: in a line of any length, and in one of label length. */
export const furnitureSigns = ofKnown(() => {
  const inLabels = [...IN_LABELS, ...wordsOf('furnitureInLabels')].join('|');
  const atStart = [...AT_START, ...wordsOf('furnitureAtStart')].join('|');
  return {
    anywhere: new RegExp([...ANYWHERE, ...wordsOf('furnitureAnywhere')].join('|'), 'u'),
    inLabels: new RegExp(`${WORD_START}(?:${inLabels})|^\\P{IDC}*(?:${atStart})`, 'u'),
  };
});
