import type { Feature } from './feature';
import { rarity } from './rarity';

const END = /[.!?…。．！？।॥؟۔։።។။‥]["'”’»›)\]」』]*$/u;

/** Without an end mark it is a label, a line of a list or a broken sentence, where the others have one. */
export const noEndMark: Feature = ({ sentences }) => rarity(sentences.map(({ text }) => (END.test(text) ? 0 : 1)));
