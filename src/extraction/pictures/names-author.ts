/** Words beside an author's name, numbers left out: "By", a date, "for the Observer". */
const BESIDE = 4;

/** Does a line say an author's name and hardly more? The line and the names as word keys. */
export const namesAuthor = (key: string, names: readonly string[]): boolean =>
  names.some((name) => key.includes(name) && wordsBeside(key, name) <= BESIDE);

const wordsBeside = (key: string, name: string): number =>
  key
    .replace(name, ' ')
    .split(' ')
    .filter((word) => /\D/.test(word)).length;
