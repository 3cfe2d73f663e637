import type { Feature } from './feature';

/** Under eight words there is seldom a whole fact. */
const FEW = 8;

export const short: Feature = ({ sentences }) => sentences.map(({ words }) => (words < FEW ? 1 : 0));
