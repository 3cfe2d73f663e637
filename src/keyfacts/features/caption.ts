import type { Feature } from './feature';
import { rarity } from './rarity';

const CAPTION =
  /\((?:pictured|left|right|above|centre|center|foto|photo|im bild|links|rechts|gauche|droite|izda|dcha|ảnh)\b|\bpictured\b|^[\p{L}' -]{4,40}: \p{L}.*\b(?:is|are|shown|seen|pose[sd]?)\b|\b(?:on the left|on the right)\b,?/u;

/** Reads like the caption of a picture. */
export const caption: Feature = ({ sentences }) => rarity(sentences.map(({ small }) => (CAPTION.test(small) ? 1 : 0)));
