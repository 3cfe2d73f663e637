// How many characters stand on a line.

/** They are an em wide in every face that has them. */
const SQUARE = '[\\u3041-\\u30fa\\u3400-\\u9fff]';

/**
 * @param stage see stage.mjs; a story stands
 * @returns {Promise<{ mean: number, most: number }>} over the full lines of its paragraphs, blanks counted
 */
export const charactersPerLine = ({ page }) =>
  page.evaluate((squareLetters) => {
    const square = new RegExp(squareLetters);
    const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
    const lines = [];
    const range = document.createRange();
    for (const paragraph of root.querySelectorAll('.body > p')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let middle;
      let count = 0;
      const em = parseFloat(getComputedStyle(paragraph).fontSize);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, bottom, width } = range.getBoundingClientRect();
          if (!width) continue;
          const here = (top + bottom) / 2;
          // The last line of a paragraph is not full: it is never counted.
          if (middle !== undefined && Math.abs(here - middle) > 8) {
            lines.push(count);
            count = 0;
          }
          middle = here;
          // Where the computer has no face with the letter, its box is as wide as it likes: it counts for the room it takes.
          const boxed = square.test(node.data[at]) && Math.abs(width - em) > em / 4;
          count += boxed ? width / em : 1;
        }
      }
    }
    return { mean: lines.reduce((sum, count) => sum + count, 0) / lines.length, most: Math.max(...lines) };
  }, SQUARE);
