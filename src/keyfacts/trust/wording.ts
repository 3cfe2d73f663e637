import type { Feature } from '../features/feature';

const CUT_OFF = /(?:…|\.{3})["”’»)]*$/u;
/** Of fewer words a mark seldom stands alone. */
const FEW = 10;

/** Breaks off, as teasers do. */
export const cutOff: Feature = ({ sentences }) => sentences.map(({ text }) => (CUT_OFF.test(text) ? 1 : 0));

/** Has few words. */
export const brief: Feature = ({ sentences }) => sentences.map(({ words }) => (words < FEW ? 1 : 0));
