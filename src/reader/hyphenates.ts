/** Words that a hyphen may come into: long, in a script that knows hyphens, no names. */
const LONG = /(?<!\p{Alpha})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}]{9,}(?!\p{Alpha})/gu;
/** So much of a story is looked through, in letters. */
const ENOUGH = 20_000;

/**
 * Can the browser hyphenate the language of a story? Browsers do not say, so its longest word is set in a box that is too narrow for it.
 * True where there is nothing to hyphenate.
 */
export function hyphenates(story: HTMLElement): boolean {
  const words = (story.textContent ?? '').slice(0, ENOUGH).match(LONG) ?? [];
  const word = words.filter((one) => one === one.toLowerCase()).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  if (!word) return true;
  const box = Document.prototype.createElement.call(document, 'div') as HTMLDivElement;
  box.lang = story.lang;
  box.textContent = word;
  const height = (hyphens: string) => {
    box.style.cssText = `position: absolute; visibility: hidden; inline-size: 3em; overflow-wrap: normal; hyphens: ${hyphens}`;
    return box.offsetHeight;
  };
  story.parentElement?.append(box);
  const can = height('auto') > height('none');
  box.remove();
  return can;
}
