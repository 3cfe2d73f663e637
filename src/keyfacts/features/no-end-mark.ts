import type { Feature } from './feature';

const END = /[.!?…。．！？।॥؟۔։።។။‥]["'”’»›)\]」』]*$/u;
/** Deviations from the mean count up to here. */
const MOST = 3;

/** Without an end mark it is a label, a line of a list or a broken sentence, where the others have one: in standard deviations. */
export const noEndMark: Feature = ({ sentences }) => {
  const missing = sentences.map(({ text }) => !END.test(text));
  const share = missing.filter(Boolean).length / (missing.length || 1);
  const deviation = Math.sqrt(share * (1 - share)) || 1;
  return missing.map((miss) => Math.min(MOST, (Number(miss) - share) / deviation));
};
