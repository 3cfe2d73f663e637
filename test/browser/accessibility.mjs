// axe-core in every state, on both surfaces and in every theme, spread so that each is there: `npm run bench:axe` runs each with each.
import { describe, expect, test } from 'vitest';
import { COLOURS, violations } from '../gallery/axe.mjs';
import { READING, SURFACES, scene, THEMES } from '../gallery/states.mjs';
import { lineOf, printed, treeOf } from '../gallery/tree.mjs';

/** The states that differ most from one another. */
const MAIN = [
  'story',
  'everything',
  'why a fact',
  'text and theme',
  'contents',
  'find',
  'take away',
  'listen',
  'line focus',
  'what was removed',
  'a part only',
  'no key facts',
];

/**
 * @param {{ stage: object }} here filled before the first test
 * @param {boolean} whole every state, not the main ones only
 */
export function accessibility(here, whole) {
  const turn = (list, index) => list[index % list.length];

  test.each((whole ? Object.keys(READING) : MAIN).map((name, index) => [name, turn(SURFACES, index), turn(THEMES, index)]))(
    '%s, %s, %s',
    async (name, surface, theme) => {
      await here.stage.show(scene(surface, name, { settings: { theme } }));
      expect(await violations(here.stage)).toEqual([]);
    },
  );

  test.each(['limited', 'reading'])('told: %s', async (name) => {
    await here.stage.show(scene('popup', name, { language: 'ar' }));
    expect(await violations(here.stage)).toEqual([]);
  });

  test.each(SURFACES)('colours in every theme, %s', async (surface) => {
    await here.stage.show(scene(surface, 'text and theme'));
    for (const theme of THEMES) {
      await here.stage.change({ theme });
      expect([theme, await violations(here.stage, COLOURS)]).toEqual([theme, []]);
    }
  });

  test('forced colours', async () => {
    await here.stage.show(scene('popup', 'text and theme', { media: { forcedColors: 'active' } }));
    expect(await violations(here.stage)).toEqual([]);
  });

  test.each(['options', 'welcome'])('%s', async (surface) => {
    await here.stage.show({ surface, language: 'ja', settings: { theme: 'sepia' } });
    expect(await violations(here.stage)).toEqual([]);
  });

  /** What a control must have: a name; and the headings: no gap. */
  const CONTROLS =
    /^(button|switch|link|checkbox|radio|slider|textbox|searchbox|combobox|spinbutton|menuitem|tab|DisclosureTriangle|PopUpButton)$/;

  describe.each(SURFACES)('the accessibility tree, %s', (surface) => {
    test('is a banner, the story with its key facts, and what stands under it', async () => {
      await here.stage.show(scene(surface, 'story'));
      const tree = await treeOf(here.stage);
      const lines = tree.map(lineOf);
      console.log(printed(tree));
      const spine = [
        ...(surface === 'page' ? [/^dialog “Lede reader”/] : []),
        /^banner$/,
        /^button “Text and theme” \(collapsed\)$/,
        /^switch “Auto-clean this site” \(off\)$/,
        /^main$/,
        /^article$/,
        /^heading 1 “Halvern Votes to Close/,
        /^region “Key facts”$/,
        /^heading 2 “Key facts”$/,
        /^list$/,
        /^button “Halvern’s harbour council voted on Tuesday/,
        /^mark$/,
        /^text “Key fact:”$/,
        /^text “Halvern’s harbour council voted on Tuesday/,
        /^heading 2 “\d+ things removed”$/,
        /^button “\d+ things removed” \(collapsed\)$/,
        /^link “Open the original at The Halvern Courier”$/,
        /^status \(live polite\)$/,
      ];
      let at = -1;
      for (const line of spine) {
        at = lines.findIndex((other, index) => index > at && line.test(other));
        expect([line, at >= 0]).toEqual([line, true]);
      }
      expect(tree.filter(({ role }) => role === 'main')).toHaveLength(1);
      expect(tree.filter(({ role }) => role === 'banner')).toHaveLength(1);
    });

    test.each(['everything', 'text and theme', 'what was removed'])(
      'names every control and leaves no gap between headings: %s',
      async (name) => {
        await here.stage.show(scene(surface, name));
        const tree = await treeOf(here.stage);
        expect(tree.filter((node) => CONTROLS.test(node.role) && !node.name).map(lineOf)).toEqual([]);
        const levels = tree.flatMap(({ role, level }) => (role === 'heading' ? [level] : []));
        // Over the page the outline comes before the story, without headings of its own.
        expect(levels[0]).toBe(1);
        expect(levels.filter((level, index) => index && level > levels[index - 1] + 1)).toEqual([]);
      },
    );
  });
}
