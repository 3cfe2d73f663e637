// axe-core on a stage: what it holds against the state that is shown.
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that look at colours, for running a state through all themes; the others do not change with the theme. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * @param stage see stage.mjs; the state stands
 * @param {string[]} [only] names of rules
 * @returns {Promise<string[]>} one line for each element a rule is broken by
 */
export async function violations({ page }, only) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([tags, rules]) => {
      // What a modal dialog makes inert does not count, which axe does not know.
      const reader = document.querySelector('lede-reader');
      if (reader) document.body.replaceChildren();
      const options = {
        runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
        rules: { 'target-size': { enabled: !rules } },
        resultTypes: ['violations'],
        elementRef: false,
      };
      const { violations: found } = await globalThis.axe.run(reader ?? document, options);
      // A target that is half under the bar is scrolled out from under it.
      const isUnderBar = ({ failureSummary }) => failureSummary.includes('partially obscured');
      return found.flatMap(({ id, nodes }) =>
        nodes
          .filter((node) => !isUnderBar(node))
          .map(({ target, failureSummary }) => `${id}: ${target.flat().at(-1)}: ${failureSummary.replace(/\s+/g, ' ')}`),
      );
    },
    [RULES, only],
  );
}
