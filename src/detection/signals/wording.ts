import { rising, type Signal } from './signal';

/** "He said": somebody is cited. */
export const heSaid: Signal = ({ wording }) => rising(wording.said, 1);
/** Police, courts, ministers, elections, seasons, days. */
export const publicAffairs: Signal = ({ wording }) => rising(wording.affairs, 1);
/** You and your. */
export const you: Signal = ({ wording }) => rising(wording.you, 2);
/** Quotation marks. */
export const quotations: Signal = ({ wording }) => rising(wording.quotes, 2);
/** Title and first lines speak of public affairs and who said something. */
export const newsOpening: Signal = ({ wording }) => rising(wording.opening, 2);
