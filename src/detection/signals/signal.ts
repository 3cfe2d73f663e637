import type { Page } from '../page';

/** One fact about a page as a number from 0 (not so) to 1 (fully so). Its name is the reason people read. */
export type Signal = (page: Page) => number;

/** 1 for true, so that facts add up. */
export const yes = (fact: unknown): number => (fact ? 1 : 0);

/** Grows with the amount and flattens towards 1: half at `half`. */
export const rising = (amount: number, half: number): number => amount / (amount + half);
