import type { Block } from '../page';
import { opensAsCredit } from './credit';

/** A credit is not longer than this, in words. */
export const LONGEST_CREDIT_LINE = 14;

/** Is a block a line that opens as a picture's credit does? */
export const isCreditLine = ({ words, text }: Block): boolean => words <= LONGEST_CREDIT_LINE && opensAsCredit(text.slice(0, 300));
