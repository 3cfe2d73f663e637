import { knownPacks, ofKnown, wordsOf } from '../../languages/known';

/** Short forms for large numbers in every language, lower case. */
const SCALES = { mn: 1e6, bn: 1e9, m: 1e6, k: 1e3, b: 1e9 };

/** Signs of units in every language, small letters. */
const UNITS = '% ٪ km km/h km² km2 ft mph kph cm mm kg megawatt megawatts mw gw kwh °c °f °'.split(' ');

const scales = ofKnown(
  () => new Map(Object.entries(Object.assign({}, SCALES, ...knownPacks().map((pack) => pack.scales)) as Record<string, number>)),
);

const units = ofKnown(() => {
  const words = [...UNITS, ...wordsOf('units')];
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
});

/** What a word for a large number stands for; undefined for any other word. */
export const scaleOf = (word: string): number | undefined => scales().get(word);

export function isUnit(word: string): boolean {
  const { whole, beginnings } = units();
  return whole.has(word) || whole.has(word.replace(/-old$/, ' old')) || beginnings.some((start) => word.startsWith(start));
}
