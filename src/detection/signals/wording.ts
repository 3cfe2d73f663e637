import { rising, type Signal } from './signal';

/** "He said": somebody is cited. */
export const heSaid: Signal = ({ wording }) => rising(wording.said, 1);
/** Police, courts, ministers, elections. */
export const publicAffairs: Signal = ({ wording }) => rising(wording.affairs, 1);
/** You and your. */
export const you: Signal = ({ wording }) => rising(wording.you, 2);
/** It tells what was … */
export const past: Signal = ({ wording }) => rising(wording.past, 3);
/** … and not what one can and should do. */
export const advice: Signal = ({ wording }) => rising(wording.advice, 3);
export const pastOverAdvice: Signal = ({ wording }) => (wording.past + 0.2) / (wording.past + wording.advice + 0.4);
/** Names of days. */
export const days: Signal = ({ wording }) => rising(wording.days, 0.7);
/** Quotation marks. */
export const quotations: Signal = ({ wording }) => rising(wording.quotes, 2);
export const numbers: Signal = ({ wording }) => rising(wording.numbers, 3);
export const questions: Signal = ({ wording }) => rising(wording.questions, 0.5);
export const exclamations: Signal = ({ wording }) => rising(wording.exclamations, 0.5);
export const colons: Signal = ({ wording }) => rising(wording.colons, 2);
/** The first lines speak of public affairs, days, and who said something. */
export const newsOpening: Signal = ({ wording }) => rising(wording.opening, 1);
export const newsHeadline: Signal = ({ wording }) => rising(wording.headline, 1);
