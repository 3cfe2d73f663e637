import { ofKnown, wordsOf } from '../../languages/known';

const TOOLS = ofKnown(() => new Set(wordsOf('pictureTools')));

/** Does a text, as a word key, say what one can do with a picture or a player ("view all 4"), where its caption could stand? */
export const isPictureTool = (key: string): boolean => TOOLS().has(key.replace(/\d+/g, '').trim());
