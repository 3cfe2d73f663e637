import { once } from './feature';

const QUESTION = /[?？؟;⸮][!?！？"'”’»›)\]」』\s]*$/u;
const GREEK_QUESTION = /\p{Script=Greek}[;;]$/u;

/** Asks instead of telling. A semicolon asks in Greek only. */
export const question = once(({ sentences }) =>
  sentences.map(({ text }) => ((QUESTION.test(text) && !/;[\s"'”’»)]*$/.test(text)) || GREEK_QUESTION.test(text) ? 1 : 0)),
);
