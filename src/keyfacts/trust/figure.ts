import type { Feature } from '../features/feature';

/** Gives a figure. */
export const figure: Feature = ({ sentences }) => sentences.map(({ text }) => (/\p{Nd}/u.test(text) ? 1 : 0));
