import { ofKnown, wordsOf } from '../../languages/known';

const SIGN_OFFS = ofKnown(() => wordsOf('signOffs'));
const BEGINS = 60;

/** Does a text say, at its beginning, who else made the story? */
export const isSignOff = (text: string): boolean => {
  const said = text.slice(0, 400).toLowerCase();
  return SIGN_OFFS().some((phrase) => {
    const at = said.indexOf(phrase);
    return at >= 0 && (at < BEGINS || said.length < 200);
  });
};
