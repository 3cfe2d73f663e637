import { rising, type Signal, yes } from './signal';

/** "He said": somebody is cited. */
export const heSaid: Signal = ({ wording }) => rising(wording.said, 1);
/** Police, courts, ministers, elections. */
export const publicAffairs: Signal = ({ wording }) => rising(wording.affairs, 1);
/** I, you, we. */
export const iAndYou: Signal = ({ wording }) => rising(wording.personal, 3);
export const noIAndYou: Signal = ({ wording }) => yes(wording.length > 400 && wording.personal < 0.5);
/** Quotation marks. */
export const quotations: Signal = ({ wording }) => rising(wording.quotes, 2);
export const figures: Signal = ({ wording }) => rising(wording.numbers, 3);
export const questions: Signal = ({ wording }) => rising(wording.questions, 0.5);
/** An agency is named. */
export const agency: Signal = ({ wording }) => wording.agency;
export const knownLanguage: Signal = ({ wording }) => yes(wording.said + wording.affairs + wording.personal > 0);
