import type { Feature } from '../features/feature';

const QUOTED = /["“„«»「『][^"“”„«»「」『』]{2,}["“”»«」』]/gu;

/** The share of its letters that somebody else said. */
export const quoted: Feature = ({ sentences }) =>
  sentences.map(({ text }) => (text.match(QUOTED) ?? []).reduce((sum, { length }) => sum + length, 0) / text.length);
